// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "newsession.h"
#include "program/testprogram.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "support/filelimit.h"
#include "support/sameproject.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// A disk that fills up while a person tags. The limit of the size of files stands for it: writing
// beyond it fails in the middle of a step, as on a full disk.

namespace {

const QString text = u"Kim met Putin in Pyongyang, and the pact was signed there.\n"_s.repeated(40);

} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { limitFiles(RLIM_INFINITY); }

    void whatWasThereIsKept_data();
    void whatWasThereIsKept();
};

void FullDiskTest::whatWasThereIsKept_data()
{
    QTest::addColumn<int>(
        "left"); // bytes, beyond the project's size; the journal has to fit as well
    QTest::newRow("nothing is left") << 0;
    QTest::newRow("half a page is left") << 2048;
    QTest::newRow("two pages are left") << 2 * 4096;
    QTest::newRow("some room is left") << 60'000;
    QTest::newRow("not even the journal fits") << -1;
}

void FullDiskTest::whatWasThereIsKept()
{
    QFETCH(int, left);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.standoff"_s);
    const auto session = newSession(path, {text});
    QVERIFY(session);
    const ArticleId article = session->project().all<Article>().firstKey();
    const TagId person = tagNamed(*session, u"Person"_s);
    int place = 0;
    const auto tag = [&] {
        place += 2;
        const auto done = annotate(*session, article, person, {{place, place + 1 + place % 7}});
        // Long enough that the file has to grow soon.
        return done.and_then([&](AnnotationId id) {
            return setNote(*session, article, id, u"a note with some length "_s.repeated(20));
        });
    };
    for (int i = 0; i < 10; ++i)
        VERIFY_RESULT(tag());

    QSignalSpy changed(session.get(), &Session::changed);
    const auto size = rlim_t(QFileInfo(path).size());
    limitFiles(left < 0 ? 100 : size + rlim_t(left));
    Result<> done;
    int steps = 0;
    while (done && steps++ < 500)
        done = tag();
    QVERIFY(!done);
    QVERIFY2(done.error().text.startsWith(path + u": "_s)
            && done.error().text.contains(u"the disk is full"_s),
        qPrintable(done.error().text));
    // It stays like that, and memory is what the file holds.
    const qsizetype signalled = changed.size();
    const qsizetype annotations = session->project().openArticle(article)->annotations().size();
    QVERIFY(annotations >= 10);
    QVERIFY(!addArticles(*session, {articleOf(text + text)}));
    QCOMPARE(changed.size(), signalled);
    QCOMPARE(differenceToFile(*session), QString());
    QCOMPARE(session->store().verify()->size(), 0);

    limitFiles(RLIM_INFINITY);
    QCOMPARE(differenceToFile(*session), QString());
    QCOMPARE(session->store().verify()->size(), 0);
    VERIFY_RESULT(tag());
    QCOMPARE(changed.size(), signalled + 2);
    QCOMPARE(session->project().openArticle(article)->annotations().size(), annotations + 1);
    VERIFY_RESULT(session->undo());
    VERIFY_RESULT(session->undo());
    QCOMPARE(session->project().openArticle(article)->annotations().size(), annotations);
    QCOMPARE(differenceToFile(*session), QString());
    QCOMPARE(session->store().verify()->size(), 0);
}

STANDOFF_TEST(QCoreApplication, FullDiskTest)
#include "tst_fulldisk.moc"
