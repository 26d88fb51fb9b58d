// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/admiralty.h"
#include "analysis/articleproblems.h"
#include "analysis/projectproblems.h"
#include "items/audittables.h"
#include "items/computedfields.h"
#include "items/dossier.h"
#include "items/fieldlabels.h"
#include "items/recordrows.h"
#include "program/testprogram.h"
#include "session/mentions.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What is told of a whole project, as text: files in reports/. After a change that is meant,
// STANDOFF_REFRESH=1 writes them anew; read the difference.
class ReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void dossier();
    void audit();
    void problems();
    void records();
    void words();

private:
    void compare(const QString &name, const QString &text);
    QList<OpenArticle> articles() const
    {
        QList<OpenArticle> articles;
        for (const Article &article : m_project->project().all<Article>())
            articles.append(m_project->readArticle(article.id).value());
        return articles;
    }

    std::unique_ptr<MemoryProject> m_project;
    ClaimId m_claim;
};

// The sample, and more of what is counted, compared and ordered.
void ReportsTest::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English));
    ValueMaker make = sampleProject();
    const auto idOf = [&make]<typename Value>(const QList<Change<Value>> &list, int index) {
        return list[index].after->id;
    };
    m_claim = idOf(make.values.of<Claim>(), 0);
    const ClaimId other = idOf(make.values.of<Claim>(), 1);
    const SourceId official = idOf(make.values.of<Source>(), 0);
    const SourceId paper = idOf(make.values.of<Source>(), 1);
    const TagId claims = idOf(make.values.of<Tag>(), 3);
    const TagId sources = idOf(make.values.of<Tag>(), 4);
    const auto attribute = [&](Attribution attribution) {
        attribution.version = make.version;
        make.add(attribution);
    };
    for (const QString &name : {u"One & <only>"_s, u"Two"_s}) {
        make.addArticle(Article{.title = name, .published = name == u"Two"_s ? u"2024"_s : u""_s},
            u"“12% left,” said a man & woman. It “holds. Many say so. Thre e.\n"_s);
        const AnnotationId content =
            make.annotate({u"12% left"_s}, Annotation{.tag = claims, .claim = m_claim});
        const AnnotationId man = make.annotate({u"a man & woman"_s}, sources);
        const AnnotationId rejected = make.annotate(
            {u"Many"_s}, Annotation{.tag = sources, .source = paper, .status = Status::Rejected});
        make.annotate({u"hre"_s}, claims);
        make.annotate({u"so"_s}, Annotation{.tag = claims, .claim = other, .stance = u"deny"_s});
        if (name == u"Two"_s)
            attribute({.sources = {man}, .records = {paper, official}, .contents = {content}});
        else
            attribute({.sources = {rejected}, .contents = {content}});
        attribute({.cue = make.annotate({u"say"_s}, idOf(make.values.of<Tag>(), 6))});
    }
    make.add(
        ClaimLink{.from = other, .to = m_claim, .kind = u"same"_s, .rationale = u"<as it is>"_s});
    make.add(Relation{.type = u"rests on"_s, .fromSource = paper, .toSource = official});
    make.add(Evidence{.claim = m_claim,
        .question = u"Is <b>“this”</b> & \"that\" so?"_s,
        .address = u"https://example.org/?a=\"x\"&b=<y>"_s,
        .published = u"2024-07-01"_s});
    make.add(Evidence{.claim = other, .published = u"2024"_s});
    make.time = make.time.addDays(1);
    make.add(Verdict{.claim = other, .conclusion = u"supported"_s, .justification = u"<so>"_s});
    make.add(Grade{.source = official, .reliability = u"D"_s});
    make.add(Grade{.source = paper, .reliability = u"A"_s});
    make.time = make.time.addDays(-9);
    make.add(Verdict{.claim = other, .conclusion = u"refuted"_s});
    make.add(Grade{.source = paper, .reliability = u"F"_s});
    make.add(Claim{.text = u"Undated"_s, .claimant = paper, .state = u"no state"_s});
    make.add(Claim{.text = u"Early"_s,
        .date = u"1999"_s,
        .publicInterest = 0,
        .harm = 4,
        .state = u"spotted"_s});
    make.add(Claim{.text = u"None at all"_s,
        .publicInterest = 0,
        .harm = 0,
        .reach = 0,
        .checkability = 0,
        .state = u"triaged"_s});
    make.add(Claim{.text = u"A little"_s, .date = u"2024-06-20"_s, .harm = 1});
    make.add(Source{.label = u"Nobody & <co>"_s, .identification = u"unnamed"_s});
    make.add(Source{.label = u"Named"_s, .identification = u"named"_s, .description = u"Named"_s});
    make.add(Entity{.type = u"person"_s, .name = u"ZOË  müller"_s, .wikidata = u"q42 "_s});
    for (const auto &[value, position] : {std::pair(u"spotted"_s, 1), {u"triaged"_s, 0}})
        make.add(Term{.field = u"claim.state"_s, .value = value, .position = position});
    m_project = std::make_unique<MemoryProject>(make.values, make.annotators);
}

void ReportsTest::compare(const QString &name, const QString &text)
{
    const QString path =
        qEnvironmentVariable("STANDOFF_SOURCE") + u"/tests/items/reports/"_s + name;
    QFile file(path);
    if (qEnvironmentVariableIsSet("STANDOFF_REFRESH")) {
        QVERIFY(QFileInfo(path).dir().mkpath(u"."_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QStringList lines = text.split(u'\n');
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size() && i < expected.size(); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
}

void ReportsTest::dossier()
{
    const Project &project = m_project->project();
    QList<ArticleReport> reports;
    QList<Mention> occurrences;
    for (const OpenArticle &article : articles()) {
        reports.append(reportOf(article));
        for (const Annotation *annotation : article.annotationsInOrder()) {
            if (annotation->claim == m_claim)
                occurrences.append({article.article(), annotation->id,
                    annotation->fragments.first().range, annotation->text(), annotation->stance});
        }
    }
    const SourceChains chains(project, reports);
    const SourceGraph graph = sourceGraph(project, chains, {m_claim});
    compare(u"dossier.html"_s, claimDossier(project, m_claim, occurrences, reports, graph).html());
    QCOMPARE(claimDossier(project, {4711}, {}, {}, {}).html(), QString());
}

void ReportsTest::audit()
{
    const Project &project = m_project->project();
    QList<ArticleAudit> whole;
    QList<ArticleAudit> parts;
    for (const OpenArticle &article : articles()) {
        whole.append(articleAudit(article));
        parts.append(articleAudit(article, {1, 30}));
    }
    QString text;
    for (const QList<ArticleAudit> &articles : {whole, parts}) {
        for (const AuditTable &table : auditTables(sourceAudit(project, articles), project)) {
            text += u"== "_s + table.title + u"\n"_s + table.columns.join(u" | "_s) + u'\n';
            for (int row = 0; row < table.rows.size(); ++row) {
                QStringList cells;
                for (int column = 0; column < table.columns.size(); ++column)
                    cells.append(table.textOf(row, column));
                text += cells.join(u" | "_s) + u'\n';
            }
        }
    }
    compare(u"audit.txt"_s, text);
}

void ReportsTest::problems()
{
    const auto problems = allProblems(*m_project);
    QString text;
    for (const Problem &problem : problems) {
        const Article *article = m_project->project().find(problem.article);
        text += u"%1, %2, “%3” %4-%5, %6 annotation(s), %7 record(s)\n    %8\n"_s
                    .arg(problem.check, QString::fromLatin1(wordOf(problem.severity).data()),
                        article ? article->title : QString())
                    .arg(problem.range.begin)
                    .arg(problem.range.end)
                    .arg(problem.annotations.size())
                    .arg(problem.records.size())
                    .arg(problem.message);
        if (problem.fix)
            text += u"    fix: "_s + problem.fix->text + u'\n';
        if (!problem.waived.isEmpty())
            text += u"    waived: "_s + problem.waived.simplified() + u'\n';
    }
    compare(u"problems.txt"_s, text);
}

void ReportsTest::records()
{
    const Project &project = m_project->project();
    QString text;
    const auto tell = [&]<typename Record>(const Record &record) {
        text += record.*RegisterFields<Record>::name + u"\n    "_s + detailOf(record) + u'\n';
        for (const QString &field : computedFields<Record>())
            text += u"    %1 (%2): %3\n"_s.arg(
                field, vocabularyOf(field), computedValue(project, record, field));
    };
    std::ranges::for_each(project.all<Entity>(), tell);
    std::ranges::for_each(project.all<Claim>(), tell);
    std::ranges::for_each(project.all<Source>(), tell);
    const auto order = [&]<typename Record>(const QMap<Id<Record>, Record> &records) {
        for (const RecordOrder by : RegisterFields<Record>::orders) {
            QList<Record> sorted = records.values();
            std::ranges::stable_sort(sorted, {}, [&](const Record &record) {
                return keyOf(rowOf(project, record, newestGrades(project)), by,
                    project.terms(u"claim.state"_s));
            });
            text += QString::fromLatin1(wordOf(by).data()) + u':';
            for (const Record &record : std::as_const(sorted))
                text += u' ' + record.*RegisterFields<Record>::name + u';';
            text += u'\n';
        }
    };
    order(project.all<Entity>());
    order(project.all<Claim>());
    order(project.all<Source>());
    compare(u"records.txt"_s, text);
}

void ReportsTest::words()
{
    QString letters;
    for (const char16_t c : std::u16string_view(u"@ABCDEFG"))
        letters += reliabilityWords(QChar(c)) + u'|';
    QCOMPARE(letters,
        u"|completely reliable|usually reliable|fairly reliable|not usually reliable|unreliable|"
        "reliability cannot be judged||"_s);
    QCOMPARE(reliabilityWords(u"AB"_s) + reliabilityWords({}), QString());
    QString figures;
    for (int figure = -1; figure < 8; ++figure)
        figures += credibilityWords(figure) + u'|';
    QCOMPARE(figures,
        u"||confirmed by other sources|probably true|possibly true|doubtful|improbable|truth "
        u"cannot "
        "be judged||"_s);
    QCOMPARE(fieldLabel(u"claim.harm"_s), u"Harm"_s);
    QCOMPARE(fieldLabel(u"claim.other"_s), u"claim.other"_s);
    QCOMPARE(termLabel(u"source.affiliation"_s, u"ngo"_s), u"NGO"_s);
    QCOMPARE(termLabel(u"source.kind"_s, u"ngo"_s), u"ngo"_s);
    QCOMPARE(termLabel(u"source.kind"_s, {}), QString());
}

STANDOFF_TEST(QCoreApplication, ReportsTest)
#include "tst_reports.moc"
