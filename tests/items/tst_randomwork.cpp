// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/articlesmodel.h"
#include "items/mentionsmodel.h"
#include "items/recordsmodel.h"
#include "items/tagsmodel.h"
#include "project/dump.h"
#include "support/sameproject.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Ten thousand random steps, undone and redone in between, with every model looking on. At all
// times memory is what the file holds; undone to the end, the project is what it was at first.

namespace {

constexpr int steps = 10'000;
constexpr int stepsBetweenChecks = 1'000;

const QStringList texts{
    u"\U0001F600 Kim met Putin in Pyongyang.\n\nKim said: “The pact holds,” and officials agreed.\n"_s,
    u"Zoe\u0301 met \U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1F0\U0001F1F5 again, as agreed.\n"_s,
    u"قال المتحدث إن الاتفاق قائم.\n김정은은 푸틴을 평양에서 만났다.\n"_s};

// Makes one random step after the other.
class Worker
{
public:
    explicit Worker(Workbench &bench, quint32 seed)
        : m_session(bench.session())
        , m_project(bench.project())
        , m_random(seed)
    {
    }

    Result<> step()
    {
        const int choice = m_random.bounded(100);
        if (choice < 18)
            return m_session.undo();
        if (choice < 28)
            return m_session.redo();
        if (choice < 75)
            return inArticle(choice);
        return choice < 94 ? withRecords(choice) : withArticlesAndTags(choice);
    }

private:
    template <typename Container>
    auto pick(const Container &container)
    {
        return container[m_random.bounded(qsizetype(container.size()))];
    }
    // One of the ids of a type, or none where there is none.
    template <typename Value>
    Id<Value> any()
    {
        const auto ids = m_project.all<Value>().keys();
        return ids.isEmpty() ? Id<Value>() : pick(ids);
    }
    QString word() { return QString::number(m_random.bounded(50)) + u" \U0001D11E"_s; }
    template <typename Value>
    static Result<> plain(const Result<Value> &result)
    {
        return result.transform([](const auto &) { });
    }

    Result<> inArticle(int choice);
    Result<> onAnnotation(int choice, const OpenArticle &article, const Annotation &annotation);
    Result<> link(const OpenArticle &article, const Annotation &annotation);
    Result<> splitOff(const Annotation &annotation);
    Result<> withRecords(int choice);
    Result<> attribute(const OpenArticle &article);
    template <typename Record>
    Result<> withRecord(QString Record::*member);
    Result<> withArticlesAndTags(int choice);

    Session &m_session;
    const Project &m_project;
    QRandomGenerator m_random;
};

Result<> Worker::inArticle(int choice)
{
    const ArticleId id = any<Article>();
    if (!id)
        return {};
    const auto opened = m_session.openArticle(id);
    if (!opened)
        return plain(opened);
    const OpenArticle &article = **opened;
    const auto annotations = article.annotations().keys();
    if (choice < 45 || annotations.isEmpty()) {
        QList<TextRange> ranges;
        for (int i = m_random.bounded(4) == 0 ? 3 : 1; i > 0; --i) {
            const int begin = m_random.bounded(article.text().size() - 12);
            ranges.append({begin, begin + m_random.bounded(1, 12)});
        }
        return plain(m_session.annotate(id, any<Tag>(), ranges));
    }
    if (choice == 45)
        return m_session.setParagraphRole(id, 0, ParagraphRole(m_random.bounded(9)));
    if (choice == 46)
        return attribute(article);
    if (choice == 47) {
        m_session.closeArticle(id);
        return {};
    }
    return onAnnotation(choice, article, *article.find(pick(annotations)));
}

Result<> Worker::onAnnotation(int choice, const OpenArticle &article, const Annotation &annotation)
{
    const ArticleId id = article.article();
    const AnnotationId chosen = annotation.id;
    if (choice < 53)
        return m_session.retag(id, chosen, any<Tag>());
    if (choice < 57)
        return link(article, annotation);
    const int begin = m_random.bounded(article.text().size() - 12);
    switch (choice) {
    case 57:
    case 58:
        return m_session.setNote(id, chosen, word());
    case 59:
        return m_session.setStatus(id, chosen, Status(m_random.bounded(3)));
    case 60:
        return m_session.setAttribute(
            id, chosen, u"form"_s, m_random.bounded(2) ? word() : QString());
    case 61:
        return m_session.setStance(id, chosen, u"deny"_s);
    case 62:
    case 63:
    case 64:
        return m_session.setRanges(id, chosen, {{begin, begin + m_random.bounded(1, 12)}});
    case 65:
        return m_session.unlink(id, chosen);
    case 66: {
        const int mentions = m_project.annotationCount(annotation.recordNumber());
        return mentions > 1 ? splitOff(annotation) : Result<>();
    }
    default:
        return m_session.removeAnnotations(id, {chosen, pick(article.annotations().keys())});
    }
}

Result<> Worker::link(const OpenArticle &article, const Annotation &annotation)
{
    const LayerKind kind = m_project.kindOf(annotation.tag);
    if (const EntityId entity = any<Entity>(); entity && kind == LayerKind::Entity)
        return m_session.link(article.article(), annotation.id, entity);
    if (const ClaimId claim = any<Claim>(); claim && kind == LayerKind::Claim)
        return m_session.link(article.article(), annotation.id, claim);
    if (const SourceId source = any<Source>(); source && kind == LayerKind::Source)
        return m_session.link(article.article(), annotation.id, source);
    return {};
}

Result<> Worker::splitOff(const Annotation &annotation)
{
    if (annotation.entity)
        return plain(m_session.splitOff(annotation.entity, {annotation.id}));
    if (annotation.claim)
        return plain(m_session.splitOff(annotation.claim, {annotation.id}));
    return plain(m_session.splitOff(annotation.source, {annotation.id}));
}

Result<> Worker::attribute(const OpenArticle &article)
{
    if (!article.attributions().isEmpty() && m_random.bounded(2) == 0) {
        Attribution attribution = pick(article.attributions().values());
        attribution.form = word();
        attribution.records = any<Source>() ? QList{any<Source>()} : QList<SourceId>();
        return plain(m_session.put(attribution));
    }
    const auto annotations = article.annotations().keys();
    const SourceId source = any<Source>();
    return plain(m_session.put(Attribution{.version = article.version().id,
        .sources = {pick(annotations)},
        .records = source ? QList{source} : QList<SourceId>(),
        .cue = pick(annotations),
        .contents = {pick(annotations)}}));
}

// Makes, edits, merges or removes one.
template <typename Record>
Result<> Worker::withRecord(QString Record::*member)
{
    const Id<Record> id = any<Record>();
    const int choice = m_random.bounded(8);
    if (!id || choice == 0) {
        Record record;
        record.*member = word();
        return plain(m_session.put(record));
    }
    if (choice == 1)
        return m_session.removeRecord(id);
    if (const Id<Record> other = any<Record>(); choice < 4)
        return other == id ? Result<>() : m_session.merge(id, {other});
    Record record = *m_project.find(id);
    record.*member = word();
    record.note = m_random.bounded(2) == 0 ? word() : QString();
    return plain(m_session.put(record));
}

Result<> Worker::withRecords(int choice)
{
    const ClaimId claim = any<Claim>();
    const SourceId source = any<Source>();
    switch (choice) {
    case 88:
        return source ? plain(m_session.put(Grade{.source = source, .reliability = u"C"_s}))
                      : Result<>();
    case 89:
        return claim ? plain(m_session.put(Evidence{.claim = claim, .question = word()}))
                     : Result<>();
    case 90:
        return claim ? plain(m_session.put(Verdict{.claim = claim, .conclusion = u"refuted"_s}))
                     : Result<>();
    case 91: {
        const ClaimId other = any<Claim>();
        return claim == other ? Result<>()
                              : plain(m_session.put(ClaimLink{.from = claim, .to = other}));
    }
    case 92: {
        const GradeId grade = any<Grade>();
        return grade ? m_session.remove(grade) : Result<>();
    }
    case 93: {
        const EvidenceId evidence = any<Evidence>();
        return evidence ? m_session.remove(evidence) : Result<>();
    }
    default:
        return choice % 3 == 0 ? withRecord<Entity>(&Entity::name)
            : choice % 3 == 1  ? withRecord<Claim>(&Claim::text)
                               : withRecord<Source>(&Source::label);
    }
}

Result<> Worker::withArticlesAndTags(int choice)
{
    const ArticleId id = any<Article>();
    const TagId tag = any<Tag>();
    if (choice == 94 && m_project.all<Article>().size() < 6) {
        ReadArticle article;
        article.text = ArticleText(pick(texts));
        article.title = word();
        return plain(m_session.addArticles({article}));
    }
    if (choice == 95 && m_random.bounded(10) == 0 && id)
        return m_session.removeArticles({id});
    if (choice == 96)
        return m_session.moveTag(tag, any<Tag>());
    if (choice == 97) {
        Tag edited = *m_project.find(tag);
        edited.guideline = word();
        return plain(m_session.putTag(edited));
    }
    if (choice == 98 && m_random.bounded(5) == 0 && m_project.annotationCount(tag.number) == 0
        && m_project.tagsInOrder(m_project.find(tag)->layer).size() > 1)
        return m_session.removeTag(tag);
    if (choice == 99 && m_project.all<Tag>().size() < 40) {
        return plain(m_session.putTag(Tag{.layer = m_project.layersInOrder().first()->id,
            .name = u"Tag "_s + QString::number(m_random.generate()),
            .color = u"#123456"_s}));
    }
    if (!id)
        return {};
    Article article = *m_project.find(id);
    article.publisher = word();
    return m_session.updateArticle(article);
}

} // namespace

// What a person sees of a model, each row with what it is below. Sorted: the order of groups is
// the business of the proxy that shows them.
QStringList linesOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QString line = parent.data().toString();
        for (int column = 0; column < model.columnCount(parent); ++column)
            line += u'|' + model.index(row, column, parent).data().toString();
        lines.append(line);
        lines += linesOf(model, model.index(row, 0, parent));
    }
    lines.sort();
    return lines;
}

// One of each kind.
std::vector<std::unique_ptr<QAbstractItemModel>> allModels(const Session &session)
{
    std::vector<std::unique_ptr<QAbstractItemModel>> models;
    models.push_back(std::make_unique<ArticlesModel>(session));
    for (const Register kind : {Register::Entities, Register::Claims, Register::Sources})
        models.push_back(std::make_unique<RecordsModel>(session, kind));
    models.push_back(std::make_unique<TagsModel>(session,
        QList<LayerKind>{LayerKind::Entity, LayerKind::Claim, LayerKind::Source, LayerKind::Cue}));
    return models;
}

class RandomWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesWhatWasThere();
};

void RandomWorkTest::leavesWhatWasThere()
{
    Workbench bench;
    Session &session = bench.session();
    const QString first = Workbench::expect(dump(session));
    for (const QString &text : texts)
        bench.add(u"An article"_s, text);

    const auto models = allModels(session);
    MentionsModel mentions(session);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    const auto watch = [&testers](QAbstractItemModel *model) {
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest));
    };
    for (const auto &model : models)
        watch(model.get());
    watch(&mentions);

    // STANDOFF_SEED repeats a run.
    const quint32 seed = qEnvironmentVariableIsSet("STANDOFF_SEED")
        ? qEnvironmentVariable("STANDOFF_SEED").toUInt()
        : QRandomGenerator::securelySeeded().generate();
    qInfo("seed %u", seed);
    Worker worker(bench, seed);
    QSignalSpy changed(&session, &Session::changed);
    QMap<QString, int> errors;
    for (int i = 1; i <= steps; ++i) {
        if (const Result<> done = worker.step(); !done)
            ++errors[done.error().text];
        if (i % stepsBetweenChecks == 0) {
            QCOMPARE(differenceToFile(session), QString());
            const auto problems = Workbench::expect(session.verify());
            QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).message));
            const auto fresh = allModels(session);
            for (size_t model = 0; model < models.size(); ++model)
                QCOMPARE(linesOf(*models[model]), linesOf(*fresh[model]));
            MentionsModel freshMentions(session);
            Workbench::expect(freshMentions.setRecord(mentions.record()));
            QCOMPARE(linesOf(mentions), linesOf(freshMentions));
            const auto entities = session.project().all<Entity>().keys();
            Workbench::expect(mentions.setRecord(entities.isEmpty() ? 0 : entities.last().number));
        }
        if (QTest::currentTestFailed())
            return;
    }
    // Refusals are rare, and each tells a person what is wrong.
    int refused = 0;
    for (const auto &[text, count] : errors.asKeyValueRange()) {
        qInfo().noquote() << count << text;
        refused += count;
        QVERIFY2(!text.contains(u"constraint"_s), qPrintable(text));
    }
    QVERIFY(refused < steps / 20);
    QVERIFY(changed.size() > steps / 2);

    while (session.canUndo())
        Workbench::expect(session.undo());
    QCOMPARE(Workbench::expect(dump(session)), first);
    QCOMPARE(differenceToFile(session), QString());
    QCOMPARE(Workbench::expect(session.verify()).size(), 0);
}

QTEST_GUILESS_MAIN(RandomWorkTest)
#include "tst_randomwork.moc"
