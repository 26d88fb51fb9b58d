// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/openproject.h"
#include "cli/subcommand.h"
#include "formats/csv/csvrow.h"
#include "readers/filenamepattern.h"
#include "readers/filesof.h"
#include "readers/isolated/readfiles.h"
#include "search/likeness.h"
#include "session/session.h"
#include "session/verbs/articles.h"
#include "store/backups/backupfiles.h"
#include "store/likearticles.h"
#include "text/progress.h"
#include "text/wholefile.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int mostProcesses = 64;
constexpr double nearlyTheSame = 0.8; // of the runs of words in either text

// What came of an article, or of a file without one: a row of the report.
struct Outcome
{
    enum Kind : quint8 { Added, ThereAlready, NotRead };

    QString file;
    Kind kind = Added;
    QStringList remarks;
    IncomingArticle article; // without its text and its bytes
    int characters = 0;
    ArticleId number; // in the project
};

// Takes what was read, file by file; what is there already is left out.
class Intake
{
public:
    Intake(const Session &session, bool again)
        : m_session(session)
        , m_again(again)
    {
    }

    void take(const QString &file, ReadFile read)
    {
        for (IncomingArticle &article : read.articles)
            take(file, std::move(article));
        if (!read.problem)
            return;
        report(read.problem->text);
        m_failed = true;
        m_outcomes.append(
            {.file = file, .kind = Outcome::NotRead, .remarks = {read.problem->text}});
    }

    // Into the project, in one step. The numbers of what was added.
    Result<QList<ArticleId>> add(Session &session)
    {
        if (m_articles.isEmpty())
            return QList<ArticleId>();
        ASSIGN_OR_RETURN(auto added, addArticles(session, m_articles));
        auto number = added.begin();
        for (Outcome &outcome : m_outcomes) {
            if (outcome.kind == Outcome::Added)
                outcome.number = *number++;
        }
        return added;
    }

    bool hasFailed() const { return m_failed; }
    const QList<IncomingArticle> &articles() const { return m_articles; }
    const QList<Outcome> &outcomes() const { return m_outcomes; }

private:
    void take(const QString &file, IncomingArticle article)
    {
        Outcome outcome{.file = file, .characters = article.text.codePointCount()};
        if (const QString where = placeOf(article); !where.isEmpty() && !m_again) {
            outcome.kind = Outcome::ThereAlready;
            outcome.remarks.append(where);
            report(Cli::tr("%1: %2; not added (--again adds it)").arg(file, where));
        } else {
            outcome.remarks = remarksOn(article);
            if (!m_again)
                outcome.remarks += likenessOf(file, article);
            for (const QString &remark : std::as_const(outcome.remarks))
                report(Cli::tr("%1: %2").arg(file, remark));
            m_texts.insert(article.text.string());
            m_articles.append(article);
        }
        article.text = {};
        article.original.clear();
        outcome.article = std::move(article);
        m_outcomes.append(std::move(outcome));
    }

    // Where the text is already, in the project or in what goes into it; "" where it is not.
    QString placeOf(const IncomingArticle &article) const
    {
        const QList<ArticleId> same = m_session.articlesWithText(article.text);
        if (!same.isEmpty())
            return Cli::tr("article %1 has this text already").arg(same.first().number);
        return m_texts.contains(article.text.string())
            ? Cli::tr("an earlier file has the same text")
            : QString();
    }

    static QStringList remarksOn(const IncomingArticle &article)
    {
        QStringList remarks = article.remarks;
        if (article.encodingCandidates.size() > 1) {
            remarks.append(Cli::tr("the encoding is uncertain: read as %1, but it could be %2; "
                                   "choose with --encoding")
                    .arg(article.encoding, article.encodingCandidates.mid(1).join(u", "_s)));
        }
        return remarks;
    }

    // What of the project, or of what goes into it, is nearly the same.
    QStringList likenessOf(const QString &file, const IncomingArticle &article)
    {
        QStringList remarks;
        const QString &text = article.text.string();
        if (const auto like = articlesLike(m_session.store(), text, nearlyTheSame); !like) {
            remarks.append(like.error().text);
        } else if (!like->isEmpty()) {
            remarks.append(Cli::tr("%1 % like article %2")
                    .arg(percentOf(like->first().resemblance))
                    .arg(like->first().article.number));
        }
        const Sketch sketch(shinglesOf(text));
        double most = 0;
        QString nearest;
        for (const auto &[other, sketched] : std::as_const(m_sketches)) {
            if (const double share = sketched.resemblance(sketch); share > most) {
                most = share;
                nearest = other;
            }
        }
        if (most >= nearlyTheSame)
            remarks.append(Cli::tr("about %1 % like %2").arg(percentOf(most)).arg(nearest));
        m_sketches.append({file, sketch});
        return remarks;
    }

    static int percentOf(double share)
    {
        return int(share * 100); // what differs is not the same
    }

    const Session &m_session;
    const bool m_again;
    bool m_failed = false;
    QSet<QString> m_texts;
    QList<std::pair<QString, Sketch>> m_sketches; // of these, by file
    QList<IncomingArticle> m_articles;
    QList<Outcome> m_outcomes;
};

QString keyOf(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Added:
        return u"added"_s;
    case Outcome::ThereAlready:
        return u"known"_s;
    case Outcome::NotRead:
        return u"refused"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

// As a table with a row for each article, and for each file that could not be read.
QByteArray reportOn(const QList<Outcome> &outcomes)
{
    QString table = csvRow({u"file"_s, u"outcome"_s, u"article"_s, u"title"_s, u"author"_s,
        u"publisher"_s, u"published"_s, u"characters"_s, u"remarks"_s});
    for (const Outcome &outcome : outcomes) {
        const IncomingArticle &article = outcome.article;
        table += csvRow({outcome.file, keyOf(outcome.kind),
            outcome.number ? QString::number(outcome.number.number) : QString(), article.title,
            article.byline, article.publisher, article.published,
            outcome.kind == Outcome::NotRead ? QString() : QString::number(outcome.characters),
            outcome.remarks.join(u'\n')});
    }
    return table.toUtf8();
}

QList<QStringList> linesOn(const QList<Outcome> &outcomes, const QList<IncomingArticle> &articles)
{
    QList<QStringList> lines;
    for (const Outcome &outcome : outcomes) {
        if (outcome.kind != Outcome::Added)
            continue;
        const IncomingArticle &article = articles[lines.size()];
        lines.append({Cli::tr("article %1").arg(outcome.number.number),
            Cli::tr("%n paragraph(s)", nullptr, article.text.paragraphCount()),
            Cli::tr("%n character(s)", nullptr, outcome.characters), article.title});
    }
    return lines;
}

} // namespace

int runAdd(const QStringList &words)
{
    Arguments arguments(u"add"_s,
        Cli::tr("Reads articles into the project, all in one step. Files that cannot be read "
                "are reported, and the others are added."));
    arguments.expect(u"PROJECT"_s, Cli::tr("The project, which exists."));
    arguments.expectSeveral(u"ARTICLE"_s,
        Cli::tr("Files to read, of a kind that “standoff formats” lists, or folders of them."));
    arguments.allow(u"encoding"_s, Cli::tr("The files are in this encoding, such as windows-1252."),
        Cli::tr("name"));
    arguments.allow(u"pattern"_s,
        Cli::tr("What the names of the files tell where the files do not say it: “{date} - "
                "{publisher} - {title}”, with {author} and * for anything; or a regular expression "
                "between slashes, with groups of these names."),
        Cli::tr("pattern"));
    arguments.allow(u"keep-lines"_s,
        Cli::tr("Leaves the ends of lines in plain text that was wrapped at a width; else they "
                "are joined to paragraphs."));
    arguments.allow(u"jobs"_s,
        Cli::tr("So many files are read at a time; without it, one for each processor, four at "
                "the most."),
        Cli::tr("number"));
    arguments.allow(
        u"report"_s, Cli::tr("Writes a table (CSV) of what came of each file."), Cli::tr("file"));
    arguments.allow(u"force"_s, Cli::tr("Replaces a report that is there."));
    arguments.allow(
        u"chapters"_s, Cli::tr("Adds each chapter of a book as an article of its own."));
    arguments.allow(u"again"_s, Cli::tr("Adds a text that the project has already once more."));
    arguments.allowAnnotator();
    if (const auto status = arguments.parse(words))
        return *status;
    ReadOptions options{.encoding = arguments.value(u"encoding"_s),
        .fileNames = arguments.value(u"pattern"_s),
        .keepsLines = arguments.isSet(u"keep-lines"_s),
        .chaptersApart = arguments.isSet(u"chapters"_s)};
    if (arguments.isSet(u"pattern"_s)) {
        if (const auto pattern = FileNamePattern::from(options.fileNames); !pattern)
            return arguments.refuse(pattern.error().text);
    }
    int processes = readingProcesses();
    if (arguments.isSet(u"jobs"_s)) {
        processes = arguments.value(u"jobs"_s).toInt();
        if (processes < 1 || processes > mostProcesses) {
            return arguments.refuse(
                Cli::tr("--jobs takes a number from 1 to %1").arg(mostProcesses));
        }
    }
    const QString reportPath = arguments.file(u"report"_s);
    const QFileInfo reportFile(reportPath);
    if ((reportFile.exists() || reportFile.isSymLink()) && !arguments.isSet(u"force"_s)) {
        report(Cli::tr("%1: there is such a file already; --force replaces it").arg(reportPath));
        return Failed;
    }
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

    const FilesToRead found = filesOf(arguments.filesFrom(1));
    for (const QString &told : found.remarks + found.problems)
        report(told);
    const QStringList &files = found.paths;
    Intake intake(**session, arguments.isSet(u"again"_s));
    {
        ProgressLine progress(Cli::tr("reading"));
        int taken = 0;
        const auto take = [&](ReadFile file) -> Result<> {
            intake.take(files[taken++], std::move(file));
            return {};
        };
        const auto read = readFiles(files, options, processes, take,
            [&] { return progress.show(taken, int(files.size())); });
        if (!read) {
            report(Cli::tr("%1: cancelled; nothing was added").arg(arguments.project()));
            return Failed;
        }
    }
    const auto added = intake.add(**session);
    if (!added) {
        report(added.error().text);
        return Failed;
    }
    print(aligned(linesOn(intake.outcomes(), intake.articles())));
    const bool isWhole = !intake.hasFailed() && found.problems.isEmpty() && !added->isEmpty();
    int status = isWhole ? Done : Failed;
    if (!reportPath.isEmpty()) {
        if (const auto written = writeWholeFile(reportPath, reportOn(intake.outcomes()));
            !written) {
            report(written.error().text);
            status = Failed;
        }
    }
    return status;
}

} // namespace Standoff
