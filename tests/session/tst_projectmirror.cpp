// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/projectmirror.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "support/sameproject.h"
#include "support/workbench.h"

using namespace Standoff;
using namespace Qt::StringLiterals;

class ProjectMirrorTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheSession();
    void sharesNothing();
};

#define COMPARE_TO_SESSION(mirror) QCOMPARE(difference(mirror.now()(), bench.project()), QString())

void ProjectMirrorTest::followsTheSession()
{
    Workbench bench;
    Session &session = bench.session();
    const ArticleId first = bench.add(u"First"_s, u"Kim met Putin in Pyongyang.\n"_s);
    const ArticleId second = bench.add(u"Second"_s, u"Kim smiled.\n"_s);
    ProjectMirror mirror(session);
    bench.markPerson(first, u"Kim"_s); // before the first look
    COMPARE_TO_SESSION(mirror);
    const AnnotationId putin = bench.markPerson(first, u"Putin"_s);
    COMPARE_TO_SESSION(mirror);
    bench.markPerson(second, u"Kim"_s);
    Workbench::expect(removeAnnotations(session, first, {putin}));
    COMPARE_TO_SESSION(mirror);

    session.closeArticle(second);
    COMPARE_TO_SESSION(mirror);
    Workbench::expect(session.undo());
    Workbench::expect(session.undo());
    Workbench::expect(session.openArticle(second));
    bench.add(u"Third"_s, u"Nobody smiled.\n"_s);
    COMPARE_TO_SESSION(mirror);
    // Closed and opened in between: the mirror has not been told, and need not be.
    session.closeArticle(second);
    Workbench::expect(session.openArticle(second));
    Workbench::expect(session.redo());
    COMPARE_TO_SESSION(mirror);
    Workbench::expect(removeArticles(session, {first}));
    COMPARE_TO_SESSION(mirror);
    Workbench::expect(session.undo());
    COMPARE_TO_SESSION(mirror);
    // Gone, and back and open again before the next look.
    Workbench::expect(session.openArticle(first));
    COMPARE_TO_SESSION(mirror);
    Workbench::expect(removeArticles(session, {first}));
    Workbench::expect(session.undo());
    Workbench::expect(session.openArticle(first));
    COMPARE_TO_SESSION(mirror);
}

// A step in the session does not have to copy first what was lent.
void ProjectMirrorTest::sharesNothing()
{
    Workbench bench;
    const ArticleId article = bench.add(u"First"_s, u"Kim met Putin in Pyongyang.\n"_s);
    const AnnotationId kim = bench.markPerson(article, u"Kim"_s);
    const EntityId entity = bench.annotation(article, kim).entity;
    ProjectMirror mirror(bench.session());
    const Project *theirs = &mirror.now()();
    const Annotation *ours = &bench.annotation(article, kim);
    const Entity *record = bench.project().find(entity);
    QVERIFY(theirs->openArticle(article)->find(kim) != ours);
    QVERIFY(theirs->find(entity) != record);

    const ArticleId later = bench.add(u"Second"_s, u"Kim smiled.\n"_s);
    const AnnotationId again = bench.markPerson(later, u"smiled"_s);
    QCOMPARE(&mirror.now()(), theirs);
    QVERIFY(theirs->openArticle(later)->find(again) != &bench.annotation(later, again));
    QCOMPARE(bench.project().find(entity), record); // has stayed where it was
}

STANDOFF_TEST(QCoreApplication, ProjectMirrorTest)
#include "tst_projectmirror.moc"
