// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"

#include <QObject>

namespace Standoff {

class OpenArticle;
class OpenProject;

// The tags that were used last: by the steps since the program began, then those of an article.
class RecentTags : public QObject
{
    Q_OBJECT

public:
    explicit RecentTags(const OpenProject &session, QObject *parent = nullptr);

    // At most so many, the last one first; those that the project still has. The article may be
    // null.
    QList<TagId> tags(const OpenArticle *article, int most) const;

private:
    void use(TagId tag);

    const OpenProject &m_session;
    QList<TagId> m_tags;
};

} // namespace Standoff
