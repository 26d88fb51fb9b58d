// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "storedproject.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Files that are not what a project must be: each gives one clear error, and what is given out of a
// project is always what was put in.
class DamagedFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void brokenFileIsRefused_data();
    void brokenFileIsRefused();
    void eachFlippedBitOfTheTextIsFound();
    void randomDamageNeverCrashes();
    void verifyFinds_data();
    void verifyFinds();
    void wrongPlacesAreLeftOut_data();
    void wrongPlacesAreLeftOut();

private:
    QString path() const { return m_folder->filePath(u"p.standoff"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const StoredProject m_values;
};

void DamagedFileTest::brokenFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("script"); // what another program does to it
    QTest::addColumn<int>("kept"); // per cent of its bytes
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << 0 << u"empty"_s;
    QTest::newRow("cut in half") << QByteArray() << 50 << u"damaged"_s;
    QTest::newRow("last page is missing") << QByteArray() << 95 << u"damaged"_s;
    QTest::newRow("newer") << QByteArray("PRAGMA user_version = 1000") << 100 << u"newer"_s;
    QTest::newRow("foreign") << QByteArray("PRAGMA application_id = 7") << 100
                             << u"another program"_s;
    QTest::newRow("a table more") << QByteArray("CREATE TABLE other (x)") << 100
                                  << u"changed by another program"_s;
    QTest::newRow("a table less") << QByteArray("DROP TABLE tally") << 100
                                  << u"changed by another program"_s;
    QTest::newRow("a column more") << QByteArray("ALTER TABLE article ADD COLUMN x TEXT") << 100
                                   << u"changed by another program"_s;
    QTest::newRow("a trigger") << QByteArray(
        "CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM article; END")
                               << 100 << u"changed by another program"_s;
    QTest::newRow("an index less")
        << QByteArray("DROP INDEX annotation_version") << 100 << u"changed by another program"_s;
    QTest::newRow("a reference to nothing")
        << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM tag") << 100
        << u"refers to what is not there"_s;
    QTest::newRow("the project's own row is missing")
        << QByteArray("DELETE FROM project") << 100 << u"damaged"_s;
}

void DamagedFileTest::brokenFileIsRefused()
{
    QFETCH(QByteArray, script);
    QFETCH(int, kept);
    QFETCH(QString, says);
    QVERIFY(storedProject(path()));
    QVERIFY(runElsewhere(path(), script));
    const QByteArray bytes = bytesOf(path());
    const QByteArray left = bytes.first(bytes.size() * kept / 100);
    QVERIFY(writeBytes(path(), left));
    const auto store = ProjectStore::open(path());
    QVERIFY(!store);
    const QString error = store.error().text;
    QVERIFY2(error.startsWith(path() + u": "_s) && error.contains(says), qPrintable(error));
    QVERIFY2(!error.contains(u'\n'), qPrintable(error));
    QCOMPARE(bytesOf(path()), left);
}

// Half of them pass SQLite's own check, and some it does not even hand on: reading UTF-8, it masks
// bits that no character has. What is given out is always right.
void DamagedFileTest::eachFlippedBitOfTheTextIsFound()
{
    QVERIFY(storedProject(path()));
    QVERIFY(runElsewhere(path(), "VACUUM")); // leaves no copies of it on free pages
    const QByteArray whole = bytesOf(path());
    const QByteArray text = m_values.text.toUtf8();
    const qsizetype begin = whole.indexOf(text);
    QVERIFY(begin > 0);
    QCOMPARE(whole.indexOf(text, begin + 1), -1);
    int found = 0;
    for (qsizetype i = 0; i < text.size() * 8; i += 5) {
        QByteArray damaged = whole;
        damaged[begin + i / 8] = char(damaged[begin + i / 8] ^ (1 << (i % 8)));
        QVERIFY(writeBytes(path(), damaged));
        const auto store = ProjectStore::open(path());
        VERIFY_RESULT(store);
        const auto article = (*store)->loadVersion(m_values.version);
        if (article) {
            QCOMPARE(article->text().string(), m_values.text);
            continue;
        }
        ++found;
        QVERIFY2(article.error().text.contains(u"damaged"_s), qPrintable(article.error().text));
        QCOMPARE((*store)->verify()->size(), 1);
    }
    QVERIFY(found > text.size() * 8 / 5 * 9 / 10);
}

void DamagedFileTest::randomDamageNeverCrashes()
{
    QVERIFY(storedProject(path()));
    const QByteArray whole = bytesOf(path());
    QRandomGenerator random(20240620);
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray damaged = whole;
        for (int i = random.bounded(1, 30); i > 0; --i)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        if (random.bounded(4) == 0)
            damaged.truncate(random.bounded(int(damaged.size())));
        QVERIFY(writeBytes(path(), damaged));
        const auto store = ProjectStore::open(path());
        const auto project =
            store.and_then([](const auto &opened) { return opened->loadProject(); });
        const auto article = project.and_then(
            [&](const Project &) { return (*store)->loadVersion(m_values.version); });
        refused += article ? 0 : 1;
        // What is given out is right, whatever the file looks like.
        if (article)
            QCOMPARE(article->text().string(), m_values.text);
        else
            QVERIFY(!article.error().text.isEmpty());
    }
    QVERIFY(refused > 20);
}

void DamagedFileTest::verifyFinds_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("check");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("an anchor that was moved")
        << QByteArray("UPDATE annotation_fragments SET \"begin\" = \"begin\" - 1") << u"anchor"_s;
    QTest::newRow("an anchor with another text")
        << QByteArray("UPDATE annotation_fragments SET text = 'Jim'") << u"anchor"_s;
    QTest::newRow("a number that was given already")
        << QByteArray("UPDATE project SET next_id = 1004") << u"counter"_s;
    QTest::newRow("a step that says nothing")
        << QByteArray("UPDATE change SET changes = '{\"tag\": [{}]}'") << u"history"_s;
    QTest::newRow("a UUID that two values have")
        << QByteArray("UPDATE entity SET uuid = (SELECT upper(uuid) FROM annotation)")
        << u"counter"_s;
    QTest::newRow("another text") << QByteArray(
        "UPDATE content SET text = replace(text, 'met', 'hit')")
                                  << u"content"_s;
    QTest::newRow("a wrong count")
        << QByteArray("UPDATE tally SET annotations = 7 WHERE subject = 1002") << u"tally"_s;
    QTest::newRow("a count of what is not there")
        << QByteArray("INSERT INTO tally VALUES (4711, 1)") << u"tally"_s;
}

void DamagedFileTest::verifyFinds()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, check);
    QVERIFY(storedProject(path()));
    QVERIFY(runElsewhere(path(), script));
    const auto store = ProjectStore::open(path());
    VERIFY_RESULT(store);
    const auto problems = (*store)->verify();
    VERIFY_RESULT(problems);
    QCOMPARE(problems->size(), check.isEmpty() ? 0 : 1);
    if (!check.isEmpty()) {
        QCOMPARE(problems->first().check, check);
        const bool isInArticle = check == "anchor"_L1 || check == "content"_L1;
        QCOMPARE(problems->first().article.number, isInArticle ? m_values.article.number : 0);
    }
}

void DamagedFileTest::wrongPlacesAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("none") << QByteArray("DELETE FROM annotation_fragments");
    QTest::newRow("behind the text")
        << QByteArray("UPDATE annotation_fragments SET \"end\" = 1000");
    QTest::newRow("right but for its upper half") << QByteArray(
        "UPDATE annotation_fragments SET \"begin\" = 4294967298, \"end\" = 4294967301");
    QTest::newRow("another one behind the text")
        << QByteArray("INSERT INTO annotation_fragments VALUES (1006, -1, 50, 60, 'x')");
}

void DamagedFileTest::wrongPlacesAreLeftOut()
{
    QFETCH(QByteArray, script);
    QVERIFY(storedProject(path()));
    QVERIFY(runElsewhere(path(), script));
    const auto store = ProjectStore::open(path());
    VERIFY_RESULT(store);
    const auto article = (*store)->loadVersion(m_values.version);
    VERIFY_RESULT(article);
    QCOMPARE(article->annotations().size(), 0);
    QCOMPARE(article->faults().size(), 1);
    QCOMPARE(article->faults().first().number, 1006);
    QCOMPARE(article->faults().first().article, m_values.article);
}

STANDOFF_TEST(QCoreApplication, DamagedFileTest)
#include "tst_damagedfile.moc"
