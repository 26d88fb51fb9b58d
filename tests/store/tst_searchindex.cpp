// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "store/storedproject.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// verify() compares the full-text indexes with the rows, whichever differs from the other.
class SearchIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void differences_data();
    void differences();
    void longAndStrangeWords();
};

void SearchIndexTest::differences_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("rows"); // that are wrong
    const auto row = [](const char *name, const char *script, int rows) {
        QTest::newRow(name) << QByteArray(script) << rows;
    };
    row("nothing", "UPDATE article SET url = 'x'", 0);
    row("case and signs are no words", "UPDATE article SET title = 'PACT!'", 0);
    row("title", "UPDATE article SET title = 'Other'", 1);
    row("byline", "UPDATE article SET byline = 'Ada'", 1);
    row("publisher", "UPDATE article SET publisher = 'Ada'", 1);
    row("one word, another field", "UPDATE article SET title = '', byline = 'Pact'", 1);
    row("note of an article", "UPDATE article SET note = 'Ada'", 1);
    row("note that is emptied", "UPDATE annotation SET note = ''", 1);
    row("words in another order", "UPDATE annotation SET note = 'word a'", 1);
    row("one word more", "UPDATE annotation SET note = 'a word a'", 1);
    row("note of a record", "UPDATE entity SET note = 'Ada'", 1);
    row("two", "UPDATE entity SET note = 'Ada'; UPDATE article SET publisher = 'Ada'", 2);
    row("header that goes", "DELETE FROM article_search", 1);
    row("text that goes", "DELETE FROM text_search", 1);
    row("note that goes", "DELETE FROM note_search", 1);
    row("header too many",
        "INSERT INTO article_search (rowid, title, byline, publisher) VALUES (77, 'a', '', '')", 1);
    row("text too many", "INSERT INTO text_search (rowid, text) VALUES (77, 'a')", 1);
    row("note too many", "INSERT INTO note_search (rowid, note) VALUES (77, 'a')", 1);
}

void SearchIndexTest::differences()
{
    QFETCH(QByteArray, script);
    QFETCH(int, rows);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.standoff"_s);
    {
        const auto store = storedProject(path);
        QVERIFY(store);
        const StoredProject values;
        const Annotation before = values.annotation(1006, {2, 5}, u"Kim"_s);
        Annotation noted = before;
        noted.note = u"A word"_s;
        ChangeSet changes(u"test"_s);
        changes.update(before, noted);
        VERIFY_RESULT(store->apply(changes, {}));
        QCOMPARE(store->verify()->size(), 0);
    }
    QVERIFY(runElsewhere(path, script));
    const auto store = ProjectStore::open(path);
    VERIFY_RESULT(store);
    const auto problems = (*store)->verify();
    VERIFY_RESULT(problems);
    QCOMPARE(problems->size(), rows > 0 ? 1 : 0);
    if (rows > 0) {
        QCOMPARE(problems->first().check, u"search-index"_s);
        QVERIFY(problems->first().message.startsWith(QString::number(rows) + u' '));
    }
    QCOMPARE((*store)->verify()->size(), rows > 0 ? 1 : 0); // as often as one likes
}

// What the index cuts, folds or leaves out itself is not told as a difference.
void SearchIndexTest::longAndStrangeWords()
{
    const QTemporaryDir folder;
    const auto store = storedProject(folder.filePath(u"p.standoff"_s));
    QVERIFY(store);
    const QStringList notes{QString(100'000, u'x'), QString(20'000, u'é'),
        u"\U00020000\u0301 İ ß ﬁ"_s, u"— … !"_s, u" "_s, u"a"_s + QChar(u'\0') + u"b"_s,
        u"กำลัง 京都 김정은"_s, QString(70'000, u'가')};
    ChangeSet changes(u"test"_s);
    for (int i = 0; i < notes.size(); ++i) {
        changes.create(Entity{.id = {2001 + i},
            .uuid = StoredProject::uuid(2001 + i),
            .name = u"e"_s,
            .note = notes[i]});
    }
    VERIFY_RESULT(store->apply(changes, {}));
    const auto problems = store->verify();
    VERIFY_RESULT(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->value(0).message));
    VERIFY_RESULT(store->apply(changes.inverted(), {}));
    QCOMPARE(store->verify()->size(), 0);
}

STANDOFF_TEST(QCoreApplication, SearchIndexTest)
#include "tst_searchindex.moc"
