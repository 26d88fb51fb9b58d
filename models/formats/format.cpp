// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/format.h"

#include "formats/losses.h"

#include <QCoreApplication>
#include <algorithm>

namespace Standoff {

ExportSource::ExportSource(const ProjectReader &reader, const QList<ArticleId> &chosen)
    : m_reader(reader)
    , m_isWhole(chosen.isEmpty())
{
    QMap<QString, ArticleId> articles;
    const auto take = [&articles](const Article &article) {
        articles.insert(article.uuid.toString(), article.id);
    };
    if (m_isWhole)
        std::ranges::for_each(project().all<Article>(), take);
    for (const ArticleId id : chosen) {
        if (const Article *article = project().find(id))
            take(*article);
    }
    m_articles = articles.values();
}

Result<QList<Loss>> Format::losses(const ExportSource &source, const FormatOptions &options) const
{
    ASSIGN_OR_RETURN(auto losses, lossesOfItsOwn(source, options));
    if (!m_info.only.isEmpty())
        return lossesBeside(m_info.only) + losses;
    LossFinder finder(source, carries(options));
    losses = finder.ofProject(losses);
    const ArticleLosses own = articleLossesOfItsOwn();
    for (const ArticleId id : source.articles()) {
        losses += finder.ofHeader(id);
        if (!own && !finder.looksIntoArticles())
            continue;
        ASSIGN_OR_RETURN(const auto article, source.reader().readArticle(id));
        losses += finder.ofArticle(article);
        if (own)
            losses += own(article);
    }
    return losses;
}

Result<> Format::write(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &options, const Progress &progress) const
{
    RETURN_IF_ERROR(destination.open());
    RETURN_IF_ERROR(writeFiles(source, destination, options, progress));
    return destination.commit();
}

Result<Preview> Format::preview(
    const ExportSource &source, const FormatOptions &options, int bytes) const
{
    MemoryDestination destination(bytes, Preview::mostFiles);
    RETURN_IF_ERROR(write(source, destination, options));
    Preview preview{destination.text(), syntax(options), {}};
    for (qsizetype i = 0; i < destination.files().size(); ++i) {
        const auto &[name, content] = destination.files()[i];
        if (!content.contains('\0')) // an original, say
            preview.files.append({name, destination.text(i)});
    }
    return preview;
}

ContentSet Format::carries(const FormatOptions &) const
{
    return m_info.carries;
}

Result<QList<Loss>> Format::lossesOfItsOwn(const ExportSource &, const FormatOptions &) const
{
    return QList<Loss>();
}

QString Format::syntax(const FormatOptions &) const
{
    return m_info.syntax;
}

Result<> Format::read(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
    const Progress &progress) const
{
    return readFiles(paths, sink, options, progress);
}

Result<> Format::readFiles(
    const QStringList &, ImportSink &, const FormatOptions &, const Progress &) const
{
    return failure(
        QCoreApplication::translate("Format", "%1 can be written, but not read").arg(m_info.name));
}

Likelihood Format::probe(const QByteArray &, const QString &) const
{
    return Likelihood::None;
}

} // namespace Standoff
