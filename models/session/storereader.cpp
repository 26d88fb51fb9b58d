// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/storereader.h"

#include "session/openproject.h"

namespace Standoff {

Result<QList<OpenArticle>> StoreReader::readVersions(ArticleId article) const
{
    ASSIGN_OR_RETURN(auto versions, store().loadVersions(article));
    for (const OpenArticle &version : std::as_const(versions))
        noteFaults(version);
    return versions;
}

Result<OpenArticle> StoreReader::readArticle(ArticleId id) const
{
    const Article *article = project().find(id);
    if (!article) {
        return failure(OpenProject::tr("%1: There is no article %2")
                .arg(store().path(), QString::number(id.number)));
    }
    ASSIGN_OR_RETURN(auto version, store().loadVersion(article->version));
    noteFaults(version);
    return version;
}

Result<QByteArray> StoreReader::readOriginal(const QString &sha256) const
{
    return store().loadOriginal(sha256);
}

Result<> StoreReader::checkComplete() const
{
    return store().checkOwners();
}

QList<Fault> StoreReader::faults() const
{
    QList<Fault> faults = project().faults();
    for (const QList<Fault> &ofVersion : std::as_const(m_faults))
        faults += ofVersion;
    return faults;
}

void StoreReader::noteFaults(const OpenArticle &version) const
{
    if (version.faults().isEmpty())
        m_faults.remove(version.version().id);
    else
        m_faults.insert(version.version().id, version.faults());
}

} // namespace Standoff
