// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/projectstore.h"

#include <QObject>

namespace Standoff {

// Reads articles of a project on another thread while its session goes on working: through a
// connection of its own, which only reads. Move it to that thread before it reads anything, and
// have it deleted there.
class ArticleReader : public QObject
{
public:
    // The project must be open in a session, which has checked it.
    explicit ArticleReader(const QString &path);

    // All versions of an article, oldest first, as they are in the file at this moment; none where
    // the article is gone.
    Result<QList<OpenArticle>> readVersions(ArticleId article);
    // ProjectStore::verifyFile().
    Result<QList<IntegrityProblem>> verifyFile();

private:
    Result<> connect();

    const QString m_path;
    std::unique_ptr<ProjectStore> m_store; // of the thread that read first
};

} // namespace Standoff
