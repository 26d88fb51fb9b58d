// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "newsession.h"
#include "program/testprogram.h"
#include "session/mentions.h"
#include "session/step.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/records.h"
#include "support/importvalues.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace Standoff;

class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto session = Session::create(path());
        VERIFY_RESULT(session);
        m_session = std::move(*session);
        m_session->setAnnotator(u"Ada"_s);
        const auto added = addArticles(*m_session, {articleOf(text)});
        VERIFY_RESULT(added);
        m_article = added->first();
        VERIFY_RESULT(m_session->openArticle(m_article));
    }
    void cleanup() { m_session.reset(); }

    void startsWithTheBuiltInTagset();
    void annotationIsThereAfterReopening();
    void knownNameIsLinked();
    void bareRecordGoesWithItsLastMention();
    void undoAndRedoSurviveClosing();
    void mergeAndUndo();
    void secondSessionIsReadOnly();
    void markingTheSameAgainDoesNothing();
    void importInto();
    void sourceThatIsReferredToStays();
    void wholeCharactersAreMarked();
    void changeElsewhereReloads();
    void annotatorsKeepTheirUuid();
    void aRefusedStepLeavesNoAnnotator();
    void ratingLiesOnItsScale();
    void everybodyHearsOfStepsInTheirOrder();
    void nobodyHearsOfStepsFromBeforeAReload();

private:
    QString path() const { return m_folder->filePath(u"p.standoff"_s); }
    TagId tag(const QString &name) const
    {
        for (const Tag &tag : m_session->project().all<Tag>()) {
            if (tag.name == name)
                return tag.id;
        }
        return {};
    }
    TextRange rangeOf(const QString &words, int from = 0) const
    {
        const int begin = int(text.indexOf(words, from));
        return {begin, begin + int(words.size())};
    }
    AnnotationId mark(const QString &tagName, const QString &words, int from = 0)
    {
        const auto id = annotate(*m_session, m_article, tag(tagName), {rangeOf(words, from)});
        if (!id)
            qWarning().noquote() << id.error().text;
        return id.value_or(AnnotationId());
    }
    void changeElsewhere() const
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(path().toUtf8().constData(), &database), SQLITE_OK);
        const char *script = "UPDATE annotation SET note = 'from elsewhere';"
                             "UPDATE project SET next_id = next_id + 100";
        QCOMPARE(sqlite3_exec(database, script, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }
    const OpenArticle &open() const { return *m_session->project().openArticle(m_article); }
    void reopen()
    {
        m_session.reset();
        auto session = Session::open(path());
        VERIFY_RESULT(session);
        m_session = std::move(*session);
        m_session->setAnnotator(u"Ada"_s);
        VERIFY_RESULT(m_session->openArticle(m_article));
    }

    const QString text = u"\U0001F600 Kim met Putin in Pyongyang.\nKim said the pact holds.\n"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    ArticleId m_article;
};

void SessionTest::startsWithTheBuiltInTagset()
{
    const auto layers = m_session->project().layersInOrder();
    QCOMPARE(layers.size(), 4);
    QCOMPARE(m_session->project().tagWithKey(u"p"_s)->name, u"Person"_s);
    QVERIFY(m_session->project().terms(u"source.kind"_s).contains(u"document"_s));
}

void SessionTest::annotationIsThereAfterReopening()
{
    QSignalSpy changed(m_session.get(), &Session::changed);
    const AnnotationId id = mark(u"Person"_s, u"Kim"_s);
    QCOMPARE(changed.size(), 1);
    const Annotation before = *open().find(id);
    QCOMPARE(before.fragments.first().range, (CodePointRange{2, 5})); // one emoji, one space
    QCOMPARE(before.fragments.first().text, u"Kim"_s);
    reopen();
    const Annotation *after = open().find(id);
    QVERIFY(after);
    QCOMPARE(*after, before);
    QCOMPARE(m_session->project().annotatorName(after->annotator), u"Ada"_s);
    QCOMPARE(m_session->project().find(after->entity)->type, u"person"_s);
    QCOMPARE(open().annotationsIn(rangeOf(u"Kim"_s)), QList<AnnotationId>{id});
    const auto problems = m_session->store().verify();
    VERIFY_RESULT(problems);
    QVERIFY(problems->isEmpty());
}

void SessionTest::knownNameIsLinked()
{
    const EntityId first = open().find(mark(u"Person"_s, u"Kim"_s))->entity;
    const AnnotationId second = mark(u"Person"_s, u"Kim"_s, 10);
    QCOMPARE(open().find(second)->entity, first);
    QCOMPARE(m_session->project().annotationCount(first.number), 2);
    QCOMPARE(mentionsOf(*m_session, first)->size(), 2);
    // The same name as another type is another thing.
    const AnnotationId place = mark(u"Location"_s, u"Kim"_s);
    QVERIFY(open().find(place)->entity != first);
}

void SessionTest::bareRecordGoesWithItsLastMention()
{
    const AnnotationId kim = mark(u"Person"_s, u"Kim"_s);
    const AnnotationId putin = mark(u"Person"_s, u"Putin"_s);
    Entity known = *m_session->project().find(open().find(putin)->entity);
    known.wikidata = u"Q7747"_s;
    VERIFY_RESULT(put(*m_session, known));
    VERIFY_RESULT(removeAnnotations(*m_session, m_article, {kim, putin}));
    QCOMPARE(m_session->project().all<Entity>().size(), 1);
    QVERIFY(m_session->project().find(known.id));
    VERIFY_RESULT(m_session->undo());
    QCOMPARE(m_session->project().all<Entity>().size(), 2);
    QCOMPARE(open().annotations().size(), 2);
}

void SessionTest::undoAndRedoSurviveClosing()
{
    const AnnotationId id = mark(u"Person"_s, u"Kim"_s);
    reopen();
    QVERIFY(m_session->canUndo());
    VERIFY_RESULT(m_session->undo());
    QVERIFY(!open().find(id));
    QVERIFY(m_session->project().all<Entity>().isEmpty());
    reopen();
    QVERIFY(m_session->canRedo());
    VERIFY_RESULT(m_session->redo());
    QVERIFY(open().find(id));
    QVERIFY(!m_session->canRedo());
    // Back to the very beginning, where there is only the tagset.
    VERIFY_RESULT(m_session->undo());
    VERIFY_RESULT(m_session->undo());
    QVERIFY(m_session->project().all<Article>().isEmpty());
    QVERIFY(!m_session->canUndo());
    VERIFY_RESULT(m_session->redo());
    VERIFY_RESULT(m_session->openArticle(m_article));
    QCOMPARE(open().text().string(), text);
}

void SessionTest::mergeAndUndo()
{
    const EntityId kim = open().find(mark(u"Person"_s, u"Kim"_s))->entity;
    const AnnotationId other = mark(u"Person"_s, u"Putin"_s);
    const EntityId putin = open().find(other)->entity;
    VERIFY_RESULT(mergeRecords(*m_session, kim, {putin}));
    QCOMPARE(open().find(other)->entity, kim);
    QCOMPARE(m_session->project().find(kim)->aliases, QStringList{u"Putin"_s});
    QCOMPARE(m_session->project().annotationCount(kim.number), 2);
    VERIFY_RESULT(splitOff(*m_session, kim, {other}));
    QVERIFY(open().find(other)->entity != kim);
    VERIFY_RESULT(m_session->undo());
    VERIFY_RESULT(m_session->undo());
    QCOMPARE(open().find(other)->entity, putin);
    QVERIFY(m_session->project().find(kim)->aliases.isEmpty());
    VERIFY_RESULT(removeRecord(*m_session, putin));
    QVERIFY(!open().find(other)->entity);
    VERIFY_RESULT(m_session->undo());
    QCOMPARE(open().find(other)->entity, putin);
    const auto problems = m_session->store().verify();
    VERIFY_RESULT(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->value(0).message));
}

void SessionTest::secondSessionIsReadOnly()
{
    mark(u"Person"_s, u"Kim"_s);
    auto second = Session::open(path());
    VERIFY_RESULT(second);
    QVERIFY((*second)->isReadOnly());
    QVERIFY(
        (*second)->readOnlyReason().contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(!(*second)->canUndo());
    VERIFY_RESULT((*second)->openArticle(m_article));
    QVERIFY(!annotate(**second, m_article, tag(u"Person"_s), {rangeOf(u"Putin"_s)}));
    QCOMPARE((*second)->project().openArticle(m_article)->annotations().size(), 1);
}

void SessionTest::markingTheSameAgainDoesNothing()
{
    const AnnotationId id = mark(u"Person"_s, u"Kim"_s);
    VERIFY_RESULT(m_session->undo());
    VERIFY_RESULT(m_session->redo());
    QSignalSpy changed(m_session.get(), &Session::changed);
    QCOMPARE(mark(u"Person"_s, u"Kim"_s), id);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!annotate(*m_session, m_article, tag(u"Person"_s), {TextRange{3, 3}}));
}

void SessionTest::importInto()
{
    ChangeSet values;
    const Layer layer{.id = {1}, .name = u"Entities"_s, .kind = LayerKind::Entity};
    const Tag person{.id = {2}, .layer = layer.id, .name = u"Person"_s, .color = u"#123456"_s};
    const Tag ship{
        .id = {3}, .layer = layer.id, .name = u"Ship"_s, .color = u"#123456"_s, .key = u"p"_s};
    const QString other = u"The Beagle sailed."_s;
    const Article article{.id = {4}, .title = u"Beagle"_s, .version = {5}};
    values.create(layer);
    values.create(person);
    values.create(ship);
    values.create(article);
    values.create(Version{.id = {5},
        .article = article.id,
        .sha256 = sha256Of(other),
        .characters = 18,
        .paragraphs = 1});
    values.create(Annotation{.id = {6},
        .version = {5},
        .tag = ship.id,
        .fragments = {{{4, 10}, u"Beagle"_s}},
        .origin = Origin::Imported,
        .annotator = {7}});
    values.texts.insert(sha256Of(other), other);
    const auto report =
        importValues(*m_session, values, {{AnnotatorId{7}, Annotator{{7}, {}, u"Charles"_s}}});
    VERIFY_RESULT(report);
    QCOMPARE(report->articles.size(), 1);
    const auto opened = m_session->openArticle(report->articles.first());
    VERIFY_RESULT(opened);
    const Annotation &annotation = *(*opened)->annotationsInOrder().first();
    QCOMPARE(m_session->project().find(annotation.tag)->name, u"Ship"_s);
    QCOMPARE(m_session->project().find(annotation.tag)->key, QString());
    QCOMPARE(m_session->project().annotatorName(annotation.annotator), u"Charles"_s);
    QCOMPARE(m_session->project().layersInOrder().size(), 4);
    VERIFY_RESULT(m_session->undo());
    QCOMPARE(m_session->project().all<Article>().size(), 1);
    QVERIFY(!tag(u"Ship"_s));
}

void SessionTest::sourceThatIsReferredToStays()
{
    const AnnotationId kim = mark(u"Described"_s, u"Kim"_s);
    const SourceId source = open().find(kim)->source;
    const auto other = addArticles(*m_session, {articleOf(u"Another.\n"_s)});
    VERIFY_RESULT(other);
    const VersionId version = m_session->project().find(other->first())->version;
    const auto said = put(*m_session, Attribution{.version = version, .records = {source}});
    VERIFY_RESULT(said);
    // Nothing but tagging made it; but an article that is not open names it.
    VERIFY_RESULT(removeAnnotations(*m_session, m_article, {kim}));
    QVERIFY(m_session->project().find(source));
    VERIFY_RESULT(m_session->openArticle(other->first()));
    const auto reported = put(*m_session, Attribution{.version = version, .parent = *said});
    VERIFY_RESULT(reported);
    VERIFY_RESULT(remove(*m_session, *said)); // what depends on it depends on its parent then
    QVERIFY(
        !m_session->project().openArticle(other->first())->attributions().value(*reported).parent);
}

void SessionTest::wholeCharactersAreMarked()
{
    // From within the emoji's two units.
    const auto id = annotate(*m_session, m_article, tag(u"Person"_s), {TextRange{1, 6}});
    VERIFY_RESULT(id);
    const Fragment fragment = open().find(*id)->fragments.first();
    QCOMPARE(fragment.text, u"\U0001F600 Kim"_s);
    QCOMPARE(fragment.range, (CodePointRange{0, 5}));
    QVERIFY(!annotate(*m_session, m_article, tag(u"Person"_s), {TextRange{0, 1}}));
}

void SessionTest::changeElsewhereReloads()
{
    const AnnotationId id = mark(u"Person"_s, u"Kim"_s);
    changeElsewhere();
    QSignalSpy changed(m_session.get(), &Session::changed);
    QSignalSpy reloaded(m_session.get(), &Session::reloaded);
    const auto refused = annotate(*m_session, m_article, tag(u"Person"_s), {rangeOf(u"Putin"_s)});
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(u"Another program changed the project"_s));
    QCOMPARE(reloaded.size(), 1);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(open().find(id)->note, u"from elsewhere"_s);
    QCOMPARE(open().annotations().size(), 1);
    // Now that it is known, work goes on.
    QVERIFY(mark(u"Person"_s, u"Putin"_s));
    QCOMPARE(changed.size(), 1);
}

void SessionTest::annotatorsKeepTheirUuid()
{
    const Annotator charles{{7}, QUuid::createUuid(), u"Charles"_s};
    const Annotator impostor{{8}, charles.uuid, u"Another"_s};
    VERIFY_RESULT(importValues(*m_session, {}, {{charles.id, charles}, {impostor.id, impostor}}));
    QSet<QUuid> uuids;
    for (const Annotator &annotator : m_session->project().annotators()) {
        uuids.insert(annotator.uuid);
        QCOMPARE(annotator.name == charles.name, annotator.uuid == charles.uuid);
    }
    QCOMPARE(uuids.size(), 3);
}

void SessionTest::aRefusedStepLeavesNoAnnotator()
{
    m_session->setAnnotator(u"Bea"_s);
    auto step = Step::begin(*m_session, StepName::PutTag);
    VERIFY_RESULT(step);
    Tag circle = *m_session->project().tagWithKey(u"p"_s);
    circle.parent = circle.id;
    step->update(*m_session->project().tagWithKey(u"p"_s), circle);
    QVERIFY(!step->commit());
    QCOMPARE(m_session->project().annotators().size(), 1);
}

void SessionTest::ratingLiesOnItsScale()
{
    const auto claim = put(*m_session, Claim{.text = u"The pact holds"_s});
    VERIFY_RESULT(claim);
    const auto rate = [&](int value, int worst, int best) {
        return put(*m_session,
            Verdict{
                .claim = *claim, .ratingValue = value, .ratingWorst = worst, .ratingBest = best});
    };
    for (const auto &[value, worst, best] :
        {std::tuple(9, 1, 5), std::tuple(0, 1, 5), std::tuple(6, 5, 1)}) {
        QVERIFY(!rate(value, worst, best));
        QCOMPARE(m_session->project().all<Verdict>().size(), 0);
    }
    VERIFY_RESULT(rate(0, 0, 0)); // in words only
    VERIFY_RESULT(rate(1, 1, 5));
    VERIFY_RESULT(rate(5, 5, 1));
}

// As a form does that loses the focus to what a step changes, and takes over what was typed.
void SessionTest::everybodyHearsOfStepsInTheirOrder()
{
    QList<bool> hasty; // whether it was the claim
    QList<bool> calm;
    connect(m_session.get(), &Session::changed, this, [&](const ChangeSet &changes) {
        hasty.append(!changes.of<Claim>().isEmpty());
        if (hasty.size() == 1) {
            VERIFY_RESULT(put(*m_session, Entity{.type = u"person"_s, .name = u"Ann"_s}));
            QCOMPARE(m_session->project().all<Entity>().size(), 1);
        }
    });
    connect(m_session.get(), &Session::changed, this,
        [&calm](const ChangeSet &changes) { calm.append(!changes.of<Claim>().isEmpty()); });
    VERIFY_RESULT(put(*m_session, Claim{.text = u"It holds"_s}));
    QCOMPARE(hasty, QList({true, false}));
    QCOMPARE(calm, hasty);
}

void SessionTest::nobodyHearsOfStepsFromBeforeAReload()
{
    bool isFirst = true;
    connect(m_session.get(), &Session::changed, this, [&] {
        if (!std::exchange(isFirst, false))
            return;
        VERIFY_RESULT(put(*m_session, Entity{.type = u"person"_s, .name = u"Ann"_s}));
        changeElsewhere();
        QVERIFY(!put(*m_session, Entity{.type = u"person"_s, .name = u"Bob"_s}));
    });
    QStringList heard;
    connect(m_session.get(), &Session::reloaded, this, [&heard] { heard.append(u"anew"_s); });
    connect(m_session.get(), &Session::changed, this, [&heard](const ChangeSet &changes) {
        heard.append(changes.of<Claim>().isEmpty() ? u"entity"_s : u"claim"_s);
    });
    VERIFY_RESULT(put(*m_session, Claim{.text = u"It holds"_s}));
    QCOMPARE(heard, QStringList({u"anew"_s, u"claim"_s}));
    QCOMPARE(m_session->project().all<Entity>().size(), 1);
}

STANDOFF_TEST(QCoreApplication, SessionTest)
#include "tst_session.moc"
