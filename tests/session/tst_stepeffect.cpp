// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/stepeffect.h"

#include "newsession.h"
#include "session/marktarget.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/records.h"
#include "session/verbs/tagset.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What undo and redo would take along, for the steps that a person makes.
class StepEffectTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void taggingIsNotLarge();
    void addingAnArticleIs();
    void aRecordOfOnesOwnIs();
    void moreThanAScreenfulIs();
    void tagsAre();
    void redoIsMeasuredToo();
    void recordsGoFromTheirRegister();

private:
    StepEffect ofUndo() const
    {
        return effectOf(*m_session->store().changesFor(*m_session->nextUndo()));
    }
    StepEffect ofRedo() const
    {
        return effectOf(*m_session->store().changesFor(*m_session->nextRedo()));
    }
    TagId person() const { return tagNamed(*m_session, u"Person"_s); }
    // So many annotations in one step.
    Result<QList<AnnotationId>> markEach(int count) const
    {
        const VersionId version = m_session->project().find(m_article)->version;
        QList<MarkTarget> places;
        for (int i = 0; i < count; ++i)
            places.append({version, {CodePointRange{4 * i, 4 * i + 3}}});
        return annotateEach(*m_session, person(), places);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    ArticleId m_article;
};

void StepEffectTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = newSession(m_folder->filePath(u"p.standoff"_s), {u"Kim "_s.repeated(30) + u'\n'});
    QVERIFY(m_session);
    m_article = m_session->project().all<Article>().firstKey();
}

void StepEffectTest::taggingIsNotLarge()
{
    VERIFY_RESULT(annotate(*m_session, m_article, person(), {TextRange{0, 3}}));
    QCOMPARE(m_session->project().all<Entity>().size(), 1); // comes and goes with it
    QCOMPARE(ofUndo(), StepEffect{.annotations = 1});
    QVERIFY(!ofUndo().isLarge());
    VERIFY_RESULT(m_session->undo());
    QCOMPARE(ofRedo(), StepEffect());
    VERIFY_RESULT(m_session->redo());
    const AnnotationId id =
        m_session->project().openArticle(m_article)->annotationsInOrder().first()->id;
    VERIFY_RESULT(setNote(*m_session, m_article, id, u"a note"_s));
    QCOMPARE(ofUndo(), StepEffect{.changedAnnotations = 1});
    QVERIFY(!ofUndo().isLarge());
}

void StepEffectTest::addingAnArticleIs()
{
    QCOMPARE(ofUndo(), StepEffect{.articles = 1});
    QVERIFY(ofUndo().isLarge());
}

void StepEffectTest::aRecordOfOnesOwnIs()
{
    VERIFY_RESULT(put(*m_session, Entity{.name = u"Xi"_s}));
    QCOMPARE(ofUndo(), StepEffect{.records = 1});
    QVERIFY(ofUndo().isLarge());
    VERIFY_RESULT(put(*m_session, Claim{.text = u"The pact holds"_s}));
    QCOMPARE(ofUndo(), StepEffect{.records = 1});
    VERIFY_RESULT(put(*m_session, Source{.label = u"KCNA"_s}));
    QCOMPARE(ofUndo(), StepEffect{.records = 1});
}

void StepEffectTest::moreThanAScreenfulIs()
{
    VERIFY_RESULT(markEach(20));
    QCOMPARE(ofUndo(), StepEffect{.annotations = 20});
    QVERIFY(!ofUndo().isLarge());
    VERIFY_RESULT(m_session->undo());
    VERIFY_RESULT(markEach(21));
    QCOMPARE(ofUndo(), StepEffect{.annotations = 21});
    QVERIFY(ofUndo().isLarge());
    const TagId location = tagNamed(*m_session, u"Location"_s);
    VERIFY_RESULT(removeTag(*m_session, person(), location));
    QCOMPARE(ofUndo(), StepEffect{.changedAnnotations = 21});
    QVERIFY(ofUndo().isLarge());
}

void StepEffectTest::tagsAre()
{
    const LayerId layer = m_session->project().find(person())->layer;
    VERIFY_RESULT(
        putTag(*m_session, Tag{.layer = layer, .name = u"Ship"_s, .color = u"#123456"_s}));
    QCOMPARE(ofUndo(), StepEffect{.tags = 1});
    QVERIFY(!ofUndo().isLarge());
    QStringList tags;
    for (int i = 0; i < 21; ++i)
        tags.append(uR"({"name": "T%1", "color": "#123456"})"_s.arg(i));
    const QString json =
        uR"({"standoff_tagset": 1, "name": "t", "layers": [{"name": "L", "kind": "entity", "tags": [%1]}]})"_s
            .arg(tags.join(u','));
    VERIFY_RESULT(loadTagset(*m_session, json.toUtf8()));
    QCOMPARE(ofUndo(), StepEffect{.tags = 22}); // with their layer
    QVERIFY(ofUndo().isLarge());
}

void StepEffectTest::redoIsMeasuredToo()
{
    VERIFY_RESULT(markEach(3));
    VERIFY_RESULT(removeArticles(*m_session, {m_article}));
    QCOMPARE(ofUndo(), StepEffect());
    VERIFY_RESULT(m_session->undo());
    QCOMPARE(ofRedo(), (StepEffect{.articles = 1, .annotations = 3}));
    QVERIFY(ofRedo().isLarge());
}

// Though annotations mention them, a record goes with another tag but not unasked from its
// register.
void StepEffectTest::recordsGoFromTheirRegister()
{
    VERIFY_RESULT(markEach(3));
    const MarkTarget place{m_session->project().find(m_article)->version, {{60, 63}}};
    VERIFY_RESULT(annotateEach(*m_session, tagNamed(*m_session, u"Location"_s), {place}));
    const QList<EntityId> ids = m_session->project().all<Entity>().keys();
    QCOMPARE(ids.size(), 2);
    VERIFY_RESULT(mergeRecords(*m_session, ids[0], {ids[1]}));
    VERIFY_RESULT(m_session->undo());
    QCOMPARE(ofRedo(), (StepEffect{.records = 1, .changedAnnotations = 1}));
    VERIFY_RESULT(removeRecords(*m_session, QList<EntityId>{ids[0]}));
    QCOMPARE(ofUndo(), StepEffect{.changedAnnotations = 3});
    VERIFY_RESULT(m_session->undo());
    QCOMPARE(ofRedo(), (StepEffect{.records = 1, .changedAnnotations = 3}));
    QVERIFY(ofRedo().isLarge());
}

STANDOFF_TEST(QCoreApplication, StepEffectTest)
#include "tst_stepeffect.moc"
