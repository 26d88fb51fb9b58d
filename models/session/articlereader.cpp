// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/articlereader.h"

namespace Standoff {

ArticleReader::ArticleReader(const QString &path)
    : m_path(path)
{
}

Result<> ArticleReader::connect()
{
    if (m_store)
        return {};
    return ProjectStore::openBeside(m_path).transform(
        [this](std::unique_ptr<ProjectStore> &&store) { m_store = std::move(store); });
}

Result<QList<OpenArticle>> ArticleReader::readVersions(ArticleId article)
{
    return connect().and_then([&] { return m_store->loadVersions(article); });
}

Result<QList<IntegrityProblem>> ArticleReader::verifyFile()
{
    return connect().and_then([this] { return m_store->verifyFile(); });
}

} // namespace Standoff
