// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "intake/intake.h"

#include "formats/csv/csvrow.h"
#include "intake/translation.h"
#include "project/project.h"
#include "readers/filesof.h"
#include "search/searchwords.h"
#include "store/likearticles.h"
#include "store/projectstore.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int keysOfEach = 8; // shingles by which those that may be alike are found
constexpr qsizetype mostCompared = 200; // articles, where all are of one phrase
constexpr qsizetype mostAtOnce = 100; // candidates that are told

int percentOf(double share)
{
    return int(share * 100); // what differs is not the same
}

QString outcomeOf(const Candidate &candidate)
{
    if (candidate.added)
        return u"added"_s;
    if (candidate.isWanted)
        return u"chosen"_s;
    if (candidate.standing == Standing::Known)
        return u"known"_s;
    return candidate.standing == Standing::Refused ? u"refused"_s : u"left-out"_s;
}

// “Title”, as a person knows an article of the project.
QString titleOf(const KnownArticles &known, ArticleId article)
{
    const QString title = known.titles.value(article);
    return title.isEmpty() ? IntakeWords::tr("article %1").arg(article.number)
                           //: the title of an article
                           : IntakeWords::tr("“%1”").arg(title);
}

void setKnown(Candidate &candidate, const QString &relation)
{
    candidate.isWanted = false;
    candidate.relations.prepend(relation);
    candidate.standing = Standing::Known;
    judge(candidate);
}

// Where it is, it is not wanted any more.
bool isKnown(Candidate &candidate, const KnownArticles &known)
{
    const ArticleId same = known.texts.value(candidate.sha256);
    if (!same)
        return false;
    candidate.like = same;
    candidate.percentLike = 100;
    //: %1 is the title of an article of the project, in quotation marks
    setKnown(candidate, IntakeWords::tr("%1 has this text already").arg(titleOf(known, same)));
    return true;
}

} // namespace

void judge(Candidate &candidate)
{
    const IncomingArticle &article = candidate.article;
    QStringList doubts = candidate.relations;
    if (article.kept < Candidate::littleKept && !article.isDoubtful && article.doubts.isEmpty()) {
        doubts.append(IntakeWords::tr("%1% of the text is left out; compare")
                .arg(percentOf(1 - article.kept)));
    }
    if (article.encodingCandidates.size() > 1) {
        doubts.append(IntakeWords::tr("The encoding is uncertain: read as %1, but it could be %2")
                .arg(article.encoding,
                    QLocale().createSeparatedList(article.encodingCandidates.mid(1))));
    }
    doubts += article.doubts;
    candidate.remarks = doubts + article.remarks;
    if (candidate.standing == Standing::Known)
        return;
    candidate.standing = article.isDoubtful || !doubts.isEmpty() ? Standing::Doubtful
        : article.remarks.isEmpty()                              ? Standing::Ready
                                                                 : Standing::Told;
}

void measure(Candidate &candidate, const ArticleText &text)
{
    candidate.sha256 = sha256Of(text.string());
    candidate.paragraphs = text.paragraphCount();
    candidate.characters = text.codePointCount();
    candidate.words = int(searchWords(text.string()).size());
}

void leaveOutKnown(QList<Candidate> &candidates, const KnownArticles &known)
{
    for (Candidate &candidate : candidates) {
        if (candidate.isWanted && candidate.standing != Standing::Known)
            isKnown(candidate, known);
    }
}

KnownArticles KnownArticles::of(const Project &project)
{
    KnownArticles known;
    for (const Version &version : project.all<Version>()) {
        if (!known.texts.contains(version.sha256))
            known.texts.insert(version.sha256, version.article);
    }
    for (const Article &article : project.all<Article>()) {
        known.titles.insert(article.id, article.title);
        if (!article.url.isEmpty() && !known.addresses.contains(article.url))
            known.addresses.insert(article.url, article.id);
    }
    return known;
}

Intake::Intake(std::optional<KnownArticles> known, std::shared_ptr<ArticleSpool> spool)
    : m_known(std::move(known))
    , m_spool(std::move(spool))
{
}

Result<QList<Candidate>> Intake::take(const ProjectStore *store, const ReadFile &read)
{
    QList<Candidate> candidates;
    for (const IncomingArticle &article : read.articles) {
        ASSIGN_OR_RETURN(const auto candidate, judged(store, read.path, article));
        candidates.append(candidate);
    }
    const auto refuse = [&](const QString &part, QString why, bool isProblem) {
        const QString named = namedError(read.path, Error{}).text; // which the list has already
        if (why.startsWith(named))
            why.remove(0, named.size());
        Candidate refused{.file = read.path,
            .standing = isProblem ? Standing::Refused : Standing::Told,
            .remarks = {why}};
        refused.article.fileName = QFileInfo(read.path).fileName();
        refused.article.part = part;
        candidates.append(refused);
    };
    for (const LeftOut &leftOut : read.leftOut)
        refuse(leftOut.part, leftOut.why, leftOut.isProblem);
    if (read.problem)
        refuse({}, read.problem->text, true);
    return candidates;
}

void Intake::forget(const QString &file)
{
    for (Seen &seen : m_seen) {
        if (seen.file == file) {
            seen.file.clear();
            m_texts.remove(seen.text);
        }
    }
}

Result<Candidate> Intake::judged(
    const ProjectStore *store, const QString &file, const IncomingArticle &article)
{
    const QString &text = article.text.string();
    Candidate candidate{.file = file, .isWanted = true, .bytes = article.original.size()};
    measure(candidate, article.text);
    ASSIGN_OR_RETURN(candidate.place, m_spool->add(article));
    candidate.article = article;
    candidate.article.text = {};
    candidate.article.original.clear();
    judge(candidate);
    if (m_known && !findSame(candidate)) {
        if (store)
            findInStore(candidate, *store, text);
        findAmongSeen(candidate, text);
        judge(candidate);
    }
    return candidate;
}

bool Intake::findSame(Candidate &candidate)
{
    if (isKnown(candidate, *m_known))
        return true;
    if (const auto before = m_texts.constFind(candidate.sha256); before != m_texts.constEnd()) {
        //: %1 is a file, or a place in one
        setKnown(candidate, IntakeWords::tr("%1 has the same text").arg(m_seen[*before].name));
        return true;
    }
    if (const ArticleId other = m_known->addresses.value(candidate.article.url)) {
        candidate.like = other;
        //: %1 is the title of an article of the project, in quotation marks
        candidate.relations.prepend(IntakeWords::tr("%1 has the same address, but another text")
                .arg(titleOf(*m_known, other)));
    }
    return false;
}

void Intake::findInStore(Candidate &candidate, const ProjectStore &store, const QString &text)
{
    const auto like = articlesLike(store, text, likeFrom);
    if (!like) {
        candidate.relations.prepend(like.error().text);
    } else if (!like->isEmpty()) {
        candidate.like = like->first().article;
        candidate.percentLike = percentOf(like->first().resemblance);
        candidate.isWanted = false;
        //: %2 is the title of an article of the project, in quotation marks
        candidate.relations.prepend(IntakeWords::tr("%1% like %2")
                .arg(QString::number(candidate.percentLike), titleOf(*m_known, candidate.like)));
    }
}

void Intake::findAmongSeen(Candidate &candidate, const QString &text)
{
    const Shingles shingles = shinglesOf(text);
    const Sketch sketch(shingles);
    double most = 0;
    qsizetype nearest = -1;
    QSet<qsizetype> compared;
    for (const quint64 key : shingles.first(std::min<qsizetype>(keysOfEach, shingles.size()))) {
        const auto [first, last] = m_places.equal_range(key);
        for (auto at = first; at != last && compared.size() < mostCompared; ++at) {
            if (compared.contains(*at) || m_seen[*at].file.isEmpty())
                continue;
            compared.insert(*at);
            if (const double share = m_seen[*at].sketch.resemblance(sketch); share > most) {
                most = share;
                nearest = *at;
            }
        }
        m_places.insert(key, m_seen.size());
    }
    if (most >= likeFrom) {
        candidate.isWanted = false;
        //: %2 is a file, or a place in one
        candidate.relations.prepend(IntakeWords::tr("About %1% like %2")
                .arg(QString::number(percentOf(most)), m_seen[nearest].name));
    }
    m_texts.insert(candidate.sha256, m_seen.size());
    m_seen.append({candidate.file, nameOf(candidate), candidate.sha256, sketch});
}

Result<> readIncoming(const QStringList &paths, const ReadOptions &options, int processes,
    const ProjectStore *store, Intake &intake,
    const std::function<void(const IncomingPart &)> &tell, const IsolatedReader::MayGoOn &mayGoOn)
{
    const FilesToRead found = filesOf(paths);
    IncomingPart part{.total = int(found.paths.size())};
    for (const QString &remark : found.remarks)
        part.candidates.append({.standing = Standing::Told, .remarks = {remark}});
    for (const QString &problem : found.problems)
        part.candidates.append({.standing = Standing::Refused, .remarks = {problem}});
    tell(part);
    const auto take = [&](const ReadFile &file) -> Result<> {
        ASSIGN_OR_RETURN(const auto candidates, intake.take(store, file));
        part.read += file.isEnd ? 1 : 0;
        for (qsizetype i = 0; i == 0 || i < candidates.size(); i += mostAtOnce) {
            part.candidates = candidates.mid(i, mostAtOnce);
            tell(part);
        }
        return {};
    };
    return readFiles(found.paths, options, processes, take, mayGoOn);
}

QString nameOf(const Candidate &candidate)
{
    return placeIn(QFileInfo(candidate.file).fileName(), candidate.article.part);
}

void markAdded(QList<Candidate> &candidates, const QList<ArticleId> &added)
{
    auto number = added.begin();
    for (Candidate &candidate : candidates) {
        if (candidate.isWanted && number != added.end())
            candidate.added = *number++;
    }
}

QByteArray intakeReport(const QList<Candidate> &candidates)
{
    QString table = csvRow(
        {u"file"_s, u"part"_s, u"outcome"_s, u"article"_s, u"standing"_s, u"title"_s, u"author"_s,
            u"publisher"_s, u"published"_s, u"characters"_s, u"kept"_s, u"like"_s, u"remarks"_s});
    for (const Candidate &candidate : candidates) {
        const IncomingArticle &article = candidate.article;
        const auto number = [&](int value) {
            return candidate.hasArticle() ? QString::number(value) : QString();
        };
        const auto idOf = [](ArticleId id) { return id ? QString::number(id.number) : QString(); };
        table += csvRow({candidate.file, article.part, outcomeOf(candidate), idOf(candidate.added),
            QString::fromLatin1(wordOf(candidate.standing)), article.title, article.byline,
            article.publisher, article.published, number(candidate.characters),
            number(percentOf(article.kept)), idOf(candidate.like), candidate.remarks.join(u'\n')});
    }
    return table.toUtf8();
}

} // namespace Standoff
