// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "project/dump.h"
#include "session/verbs/annotations.h"
#include "support/verifyresult.h"
#include "support/workbench.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

// Two people at one project: whose a mark is belongs to what it is.
class AnnotatorsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_article = m_bench->add(u"An article"_s, u"Kim met Putin in Seoul."_s);
        m_person = m_bench->tag(LayerKind::Entity, u"Person"_s);
    }

    void eachMarksTheSame();
    void aNewcomerIsNotTakenForNobody();
    void nobodysMarksAreTheirOwn();
    void severalAtOnceAreEachOnes();
    void whatOneTakesAwayStaysTheOthers();
    void whatOneUndoesStaysTheOthers();
    void annotatorsAreFoundByName();

private:
    Result<AnnotationId> markAs(const QString &name)
    {
        m_bench->session().setAnnotator(name);
        return annotate(m_bench->session(), m_article, m_person, {{0, 3}});
    }
    QStringList annotators() const
    {
        QStringList names;
        for (const Annotation *each : open().annotationsInOrder())
            names.append(m_bench->project().annotatorName(each->annotator));
        return names;
    }
    const OpenArticle &open() const { return *m_bench->project().openArticle(m_article); }

    std::unique_ptr<Workbench> m_bench;
    ArticleId m_article;
    TagId m_person;
};

void AnnotatorsTest::eachMarksTheSame()
{
    const auto ada = markAs(u"Ada"_s);
    VERIFY_RESULT(ada);
    const auto bo = markAs(u"Bo"_s);
    VERIFY_RESULT(bo);
    QVERIFY(*ada != *bo);
    QCOMPARE(annotators(), (QStringList{u"Ada"_s, u"Bo"_s}));
    // Of one record, by its name, which has two mentions then.
    QCOMPARE(open().find(*ada)->entity, open().find(*bo)->entity);
    QCOMPARE(m_bench->project().annotationCount(open().find(*ada)->entity.number), 2);
    const QString before = dump(m_bench->session()).value();
    QCOMPARE(markAs(u"Bo"_s).value(), *bo); // the same again
    QCOMPARE(markAs(u"Ada"_s).value(), *ada);
    QCOMPARE(dump(m_bench->session()).value(), before);
}

// Whose name the project does not know yet.
void AnnotatorsTest::aNewcomerIsNotTakenForNobody()
{
    const auto nobody = markAs({});
    VERIFY_RESULT(nobody);
    const auto bo = markAs(u"Bo"_s);
    VERIFY_RESULT(bo);
    QCOMPARE(annotators(), (QStringList{QString(), u"Bo"_s}));
}

void AnnotatorsTest::nobodysMarksAreTheirOwn()
{
    VERIFY_RESULT(markAs(u"Bo"_s));
    const auto nobody = markAs({});
    VERIFY_RESULT(nobody);
    QCOMPARE(annotators(), (QStringList{u"Bo"_s, QString()}));
    QCOMPARE(markAs({}).value(), *nobody);
}

void AnnotatorsTest::severalAtOnceAreEachOnes()
{
    VERIFY_RESULT(markAs(u"Ada"_s));
    m_bench->session().setAnnotator(u"Bo"_s);
    const MarkTarget kim{.version = open().version().id, .ranges = {{0, 3}}};
    const auto made = annotateEach(m_bench->session(), m_person, {kim, kim});
    VERIFY_RESULT(made);
    QCOMPARE(made->size(), 2);
    QCOMPARE(made->first(), made->last()); // once for Bo, however often it is asked for
    QCOMPARE(annotators(), (QStringList{u"Ada"_s, u"Bo"_s}));
}

void AnnotatorsTest::whatOneTakesAwayStaysTheOthers()
{
    const AnnotationId ada = markAs(u"Ada"_s).value();
    const Annotation before = *open().find(ada);
    const AnnotationId bo = markAs(u"Bo"_s).value();
    VERIFY_RESULT(removeAnnotations(m_bench->session(), m_article, {bo}));
    QCOMPARE(annotators(), QStringList{u"Ada"_s});
    QCOMPARE(*open().find(ada), before); // with its record, which Ada's tagging made
    QVERIFY(m_bench->project().find(before.entity));
    QCOMPARE(m_bench->project().annotationCount(before.entity.number), 1);
}

void AnnotatorsTest::whatOneUndoesStaysTheOthers()
{
    VERIFY_RESULT(markAs(u"Ada"_s));
    m_bench->session().setAnnotator(u"Bo"_s); // whom the project keeps once it knows them
    VERIFY_RESULT(annotate(m_bench->session(), m_article, m_person, {{8, 13}}));
    const QString before = dump(m_bench->session()).value();
    VERIFY_RESULT(markAs(u"Bo"_s));
    const QString after = dump(m_bench->session()).value();
    VERIFY_RESULT(m_bench->session().undo());
    QCOMPARE(dump(m_bench->session()).value(), before);
    VERIFY_RESULT(m_bench->session().redo());
    QCOMPARE(dump(m_bench->session()).value(), after);
}

void AnnotatorsTest::annotatorsAreFoundByName()
{
    const Annotation bo = *open().find(markAs(u"Bo"_s).value_or(AnnotationId()));
    QCOMPARE(m_bench->project().annotatorNamed(u"Bo"_s), bo.annotator);
    QCOMPARE(m_bench->project().annotatorNamed(u"bo"_s), AnnotatorId());
    QCOMPARE(m_bench->project().annotatorNamed({}), AnnotatorId());
}

STANDOFF_TEST(QCoreApplication, AnnotatorsTest)
#include "tst_annotators.moc"
