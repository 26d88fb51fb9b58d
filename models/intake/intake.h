// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "intake/articlespool.h"
#include "intake/candidate.h"
#include "readers/isolated/readfiles.h"
#include "search/likeness.h"

#include <QHash>
#include <functional>
#include <optional>

namespace Standoff {

class Project;
class ProjectStore;

// What a project has already, by which what comes once more is known.
struct KnownArticles
{
    QHash<QString, ArticleId> texts; // by the hash of a version's text, see sha256Of()
    QHash<QString, ArticleId> addresses;
    QHash<ArticleId, QString> titles;

    static KnownArticles of(const Project &project);
};

// Judges what was read, one file after the other: what the project has already, what is like that
// or like something earlier, what should be looked at. Keeps the articles in the spool.
class Intake
{
public:
    // From this share of common runs of words on, two texts are said to be like each other.
    static constexpr double likeFrom = 0.8;

    // Without what is known, no article is compared with any other.
    Intake(std::optional<KnownArticles> known, std::shared_ptr<ArticleSpool> spool);

    // What came of a file: its articles, and what could not be read of it. In the store, if there
    // is one, it looks for what is like them. Fails where the spool does. Cost: see articlesLike().
    Result<QList<Candidate>> take(const ProjectStore *store, const ReadFile &read);
    // The file is read anew: nothing that came of it before counts.
    void forget(const QString &file);

private:
    struct Seen
    {
        QString file; // "" where it is forgotten
        QString name; // of the file, and where in it
        QString text; // its hash
        Sketch sketch;
    };

    Result<Candidate> judged(
        const ProjectStore *store, const QString &file, const IncomingArticle &article);
    // Whether it is known.
    bool findSame(Candidate &candidate);
    void findInStore(Candidate &candidate, const ProjectStore &store, const QString &text);
    void findAmongSeen(Candidate &candidate, const QString &text);

    const std::optional<KnownArticles> m_known;
    const std::shared_ptr<ArticleSpool> m_spool;
    QHash<QString, qsizetype> m_texts; // those in m_seen, by the hash of the text
    QList<Seen> m_seen;
    QMultiHash<quint64, qsizetype> m_places; // in m_seen, by the smallest shingles
};

// All that paths name (see filesOf()), read by so many processes and judged, is told as it comes:
// the candidates of a file in lots of a hundred at the most. What was left out of folders, and
// folders that cannot be read, come first. total is how many files there are. Errors: those of the
// spool, and that it was cancelled; mayGoOn is asked some twenty times a second.
struct IncomingPart
{
    QList<Candidate> candidates;
    int read = 0; // files, with these
    int total = 0;
};
Result<> readIncoming(const QStringList &paths, const ReadOptions &options, int processes,
    const ProjectStore *store, Intake &intake,
    const std::function<void(const IncomingPart &)> &tell, const IsolatedReader::MayGoOn &mayGoOn);

// What there is to say of a candidate's text: its hash and how much of it there is. O(length).
void measure(Candidate &candidate, const ArticleText &text);
// Its remarks and its standing, by what was read and what is related to it; what is known stays so.
void judge(Candidate &candidate);
// Those that came into the project since they were read are not wanted any more; who wants what was
// known before, has it.
void leaveOutKnown(QList<Candidate> &candidates, const KnownArticles &known);

// "press.csv, row 12": what errors and remarks name.
QString nameOf(const Candidate &candidate);

// The wanted ones became these articles, in their order.
void markAdded(QList<Candidate> &candidates, const QList<ArticleId> &added);

// A table (CSV) of what came of each, with a head: file, place in it, outcome ("added", "known",
// "refused", "left-out", or "chosen" before it is added), the article's number, what is said of it
// (see EnumWords<Standing>), what is known of it, remarks.
QByteArray intakeReport(const QList<Candidate> &candidates);

} // namespace Standoff
