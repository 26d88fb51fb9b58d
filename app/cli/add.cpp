// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/openproject.h"
#include "cli/subcommand.h"
#include "readers/isolated/isolatedreader.h"
#include "session/session.h"
#include "session/verbs/articles.h"
#include "store/backups/backupfiles.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

void reportRemarks(const QString &file, const IncomingArticle &article)
{
    for (const QString &remark : article.remarks)
        report(Cli::tr("%1: %2").arg(file, remark));
    if (article.encodingCandidates.size() > 1) {
        report(Cli::tr(
            "%1: the encoding is uncertain: read as %2, but it could be %3; choose with --encoding")
                .arg(file, article.encoding, article.encodingCandidates.mid(1).join(u", "_s)));
    }
}

// Says so and returns true where the project, or what goes into it, has the text already.
bool isThereAlready(const Session &session, const QSet<QString> &texts, const QString &file,
    const IncomingArticle &article)
{
    const QList<ArticleId> same = session.articlesWithText(article.text);
    if (!same.isEmpty()) {
        report(Cli::tr("%1: article %2 has this text already; not added (--again adds it)")
                .arg(file, QString::number(same.first().number)));
    } else if (texts.contains(article.text.string())) {
        report(Cli::tr("%1: an earlier file has the same text; not added (--again adds it)")
                .arg(file));
    } else {
        return false;
    }
    return true;
}

} // namespace

int runAdd(const QStringList &words)
{
    Arguments arguments(u"add"_s,
        Cli::tr("Reads articles into the project, all in one step. Files that cannot be read "
                "are reported, and the others are added."));
    arguments.expect(u"PROJECT"_s, Cli::tr("The project, which exists."));
    arguments.expectSeveral(
        u"ARTICLE"_s, Cli::tr("Files to read, of a kind that “standoff formats” lists."));
    arguments.allow(u"encoding"_s, Cli::tr("The files are in this encoding, such as windows-1252."),
        Cli::tr("name"));
    arguments.allow(u"again"_s, Cli::tr("Adds a text that the project has already once more."));
    arguments.allowAnnotator();
    if (const auto status = arguments.parse(words))
        return *status;
    const auto session = openProject(arguments.project());
    if (!session) {
        report(session.error().text);
        return Failed;
    }
    (*session)->setAnnotator(arguments.annotator());
    if ((*session)->isReadOnly()) {
        report(Cli::tr("%1: nothing can be changed: %2")
                .arg(arguments.project(), (*session)->readOnlyReason()));
        return Failed;
    }

    // Without one it goes on: nothing that is there is removed.
    if (const auto kept = (*session)->backUp(BackupReason::Opened); !kept)
        report(kept.error().text);

    int status = Done;
    QList<IncomingArticle> articles;
    QSet<QString> texts;
    const QStringList files = arguments.filesFrom(1);
    IsolatedReader reader({.encoding = arguments.value(u"encoding"_s)});
    {
        ProgressLine progress(Cli::tr("reading"));
        for (qsizetype i = 0; i < files.size(); ++i) {
            const auto mayGoOn = [&] { return progress.show(int(i), int(files.size())); };
            const auto take = [&](IncomingArticle article) -> Result<> {
                if (arguments.isSet(u"again"_s)
                    || !isThereAlready(**session, texts, files[i], article)) {
                    reportRemarks(files[i], article);
                    texts.insert(article.text.string());
                    articles.append(std::move(article));
                }
                return {};
            };
            const auto read = reader.read(files[i], take, mayGoOn);
            if (!mayGoOn()) {
                report(Cli::tr("%1: cancelled; nothing was added").arg(arguments.project()));
                return Failed;
            }
            if (!read) {
                report(read.error().text);
                status = Failed;
            }
        }
    }
    if (articles.isEmpty())
        return status;
    const auto added = addArticles(**session, articles);
    if (!added) {
        report(added.error().text);
        return Failed;
    }
    QList<QStringList> rows;
    for (qsizetype i = 0; i < added->size(); ++i) {
        rows.append({Cli::tr("article %1").arg((*added)[i].number),
            Cli::tr("%n paragraph(s)", nullptr, articles[i].text.paragraphCount()),
            Cli::tr("%n character(s)", nullptr, articles[i].text.codePointCount()),
            articles[i].title});
    }
    print(aligned(rows));
    return status;
}

} // namespace Standoff
