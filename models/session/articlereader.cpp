// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/articlereader.h"

namespace Standoff {

ArticleReader::ArticleReader(const QString &path)
    : m_path(path)
{
}

Result<QList<OpenArticle>> ArticleReader::readVersions(ArticleId article)
{
    if (!m_store) {
        auto store = ProjectStore::openBeside(m_path);
        if (!store)
            return std::unexpected(store.error());
        m_store = std::move(*store);
    }
    return m_store->loadVersions(article);
}

} // namespace Standoff
