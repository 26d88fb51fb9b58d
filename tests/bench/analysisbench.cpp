// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysisbench.h"

#include "analysis/articleproblems.h"
#include "analysis/corroboration.h"
#include "analysis/names/namecandidates.h"
#include "project/uuid.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int runs = 11;

// Articles that attribute claims to sources; half of the sources are other articles.
struct Press
{
    static constexpr int claims = 1'000;
    static constexpr int attributions = 10'000;
    static constexpr int articles = 200;

    Press()
    {
        ChangeSet values;
        for (int i = 0; i < articles; ++i) {
            const QString url = u"https://example.org/%1"_s.arg(i);
            values.create(Article{.id = {++number}, .url = url});
            ids.append(ArticleId{number});
            values.create(Entity{.id = {++number}, .type = u"document"_s, .sameAs = {url}});
            values.create(Source{.id = {number + 1}, .entity = {number}});
            sources.append(SourceId{++number});
            values.create(Source{.id = {++number}, .label = u"Source %1"_s.arg(i)});
            sources.append(SourceId{number});
        }
        for (int i = 0; i < claims; ++i)
            values.create(Claim{.id = {++number}, .text = u"Claim %1"_s.arg(i)});
        const qint64 firstClaim = number - claims + 1;
        project.apply(values);
        rows.resize(articles);
        for (int i = 0; i < attributions; ++i) {
            OpenArticle::Rows &article = rows[i % articles];
            const Annotation content{.id = {++number},
                .fragments = {{{i, i + 1}, u"x"_s}},
                .claim = {firstClaim + (i * 7) % claims}};
            article.annotations.append(content);
            article.attributions.append(Attribution{.id = {++number},
                .records = {sources[(i * 13) % sources.size()]},
                .contents = {content.id}});
        }
    }

    qint64 number = 0;
    Project project;
    QList<ArticleId> ids;
    QList<SourceId> sources;
    QList<OpenArticle::Rows> rows;
};

BenchRow benchCorroboration()
{
    const Press press;
    qsizetype found = 0;
    const double baseline = medianTime(runs, [&] {
        QHash<qint64, qsizetype> values;
        for (const OpenArticle::Rows &rows : press.rows) {
            for (const Annotation &annotation : rows.annotations)
                values[annotation.id.number] = annotation.fragments.size();
            for (const Attribution &attribution : rows.attributions)
                values[attribution.id.number] = attribution.contents.size();
        }
        found += values.size();
    });
    const double counted = medianTime(runs, [&] {
        QList<ArticleReport> reports;
        for (qsizetype i = 0; i < press.rows.size(); ++i)
            reports.append(reportOf(press.ids[i], press.rows[i]));
        const SourceChains chains(press.project, reports);
        for (const Claim &claim : press.project.all<Claim>())
            found += chains.of({claim.id}).roots.size();
    });
    Q_ASSERT(found > 0);
    return {.name = u"1,000 claims with 10,000 attributions counted, beside one pass"_s,
        .unit = u"ms"_s,
        .value = counted,
        .baseline = baseline,
        .kind = BenchRow::TimesAsMuch,
        .goal = 100,
        .limit = 100};
}

// Every tenth annotation has a problem.
BenchRow benchProblems()
{
    constexpr int annotations = 10'000;
    const QString sentence = u"The minister said “so,” and the others agreed with him. "_s;
    QString string;
    for (int i = 0; i < annotations / 2; ++i)
        string += sentence + (i % 10 == 9 ? u"\n"_s : QString());
    const ArticleText text(string);
    Project project;
    project.add(Layer{.id = {1}, .name = u"Entities"_s, .kind = LayerKind::Entity});
    project.add(Tag{.id = {2}, .layer = {1}, .name = u"Person"_s});
    OpenArticle::Rows rows;
    for (int i = 0; i < annotations; ++i) {
        const int begin =
            int(string.indexOf(u"minister"_s, qsizetype(i / 2) * (sentence.size() + 1) * 9 / 10));
        const CodePointRange range{begin, begin + (i % 10 == 0 ? 3 : 8)};
        rows.annotations.append(Annotation{.id = {10 + i},
            .uuid = newUuid(),
            .version = {3},
            .tag = {2},
            .fragments = {{range, string.sliced(range.begin, range.length())}},
            .annotator = {1'000'000 + i}});
    }
    const Version version{.id = {3}, .uuid = newUuid(), .article = {4}};
    OpenArticle article;
    const double baseline = medianTime(runs, [&] { article = OpenArticle(version, text, rows); });
    qsizetype found = 0;
    const double checked =
        medianTime(runs, [&] { found = articleProblems(project, article).size(); });
    if (found < annotations / 10)
        qFatal("the problems were not found");
    return {.name = u"problems over 10,000 annotations, beside opening the article"_s,
        .unit = u"ms"_s,
        .value = checked,
        .baseline = baseline,
        .kind = BenchRow::TimesAsMuch,
        .goal = 100,
        .limit = 1000};
}

// Of an article that nobody reads, beside the window; what a person waits for is a thousandth of
// it.
BenchRow benchNames()
{
    constexpr int few = 3; // runs
    const QString line =
        u"Then the Russian president, Vladimir Putin, met Kim Jong Un in Pyongyang "
        "on Wednesday, and Chang Ho-jin of the Ministry of Defence said so.\n"_s;
    const ArticleText text(line.repeated(10'000'000 / line.size()));
    KnownNames known;
    for (int i = 0; i < 10'000; ++i)
        known.add(u"Kim %1"_s.arg(i), EntityId{i + 1});
    qsizetype found = 0;
    const double baseline = medianTime(few, [&] {
        for (const QChar c : text.string())
            found += c.isUpper() ? 1 : 0;
    });
    const double names = medianTime(
        few, [&] { found = nameCandidates(text, namesByCapitals(text, u"en"_s), known).size(); });
    if (found < text.paragraphCount() * 4)
        qFatal("the names were not found");
    return {.name = u"names in 10 MB with a register of 10,000, beside counting capitals"_s,
        .unit = u"ms"_s,
        .value = names,
        .baseline = baseline,
        .kind = BenchRow::TimesAsMuch,
        .goal = 100,
        .limit = 10'000};
}

} // namespace

QList<BenchRow> benchAnalysis()
{
    return {benchCorroboration(), benchProblems(), benchNames()};
}

} // namespace Standoff
