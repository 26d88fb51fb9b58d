// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "openproject.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Standoff;

// A program that tags is killed at random moments. What it was told is done must be there.

namespace {

constexpr int kills = 200;

const QString text = u"Kim met Putin in Pyongyang, and the pact was signed there.\n"_s.repeated(30);

// All that there is in the article, on one line.
QByteArray digestOf(const Session &session)
{
    QString all;
    const OpenArticle &article = session.project().openArticles().begin()->second;
    for (const Annotation *annotation : article.annotationsInOrder()) {
        const CodePointRange range = annotation->extent();
        all += u"%1 %2 %3 %4 %5 %6 %7 %8\n"_s.arg(annotation->uuid.toString())
                   .arg(range.begin)
                   .arg(range.end)
                   .arg(annotation->tag.number)
                   .arg(annotation->recordNumber())
                   .arg(session.project().recordName(*annotation), annotation->note,
                       annotation->modified.toString(Qt::ISODateWithMs));
    }
    return QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex();
}

bool isState(Session &session, const QByteArray &digest)
{
    const auto &articles = session.project().all<Article>();
    return !articles.isEmpty() && session.openArticle(articles.firstKey())
        && digestOf(session) == digest;
}

// One verb, chosen at random.
Result<> step(Session &session, QRandomGenerator &random)
{
    const auto &[id, article] = *session.project().openArticles().begin();
    const QList<const Annotation *> annotations = article.annotationsInOrder();
    const int choice = random.bounded(10);
    if (choice < 5 || annotations.isEmpty()) {
        const int begin = random.bounded(article.text().size() - 10);
        const QString tag = random.bounded(2) == 0 ? u"Person"_s : u"Location"_s;
        return session.annotate(id, tagNamed(session, tag), {{begin, begin + random.bounded(1, 9)}})
            .transform([](AnnotationId) { });
    }
    const AnnotationId chosen = annotations[random.bounded(annotations.size())]->id;
    switch (choice) {
    case 5:
        return session.removeAnnotations(id, {chosen});
    case 6:
        return session.retag(id, chosen, tagNamed(session, u"Event"_s));
    case 7:
        return session.setNote(id, chosen, QString::number(random.generate()));
    case 8:
        return session.undo();
    default:
        return session.redo();
    }
}

// The child: says on standard output what the state is, each time that a verb has returned.
int work(const QString &path, quint32 seed)
{
    auto session = Session::open(path);
    if (!session || (*session)->isReadOnly())
        return 1;
    const auto &articles = (*session)->project().all<Article>();
    if (!(*session)->openArticle(articles.firstKey()))
        return 2;
    QRandomGenerator random(seed);
    while (step(**session, random)) {
        const QByteArray line = digestOf(**session) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
            return 3;
    }
    return 4;
}

} // namespace

class KilledTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingThatWasDoneIsLost();

private:
    // Lets a child work and kills it; returns what it said last, or "".
    QByteArray workUntilKilled(const QString &path, QRandomGenerator &random);
};

QByteArray KilledTest::workUntilKilled(const QString &path, QRandomGenerator &random)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
        {u"work"_s, path, QString::number(random.generate())});
    // Mostly while it works, now and then while it opens the project.
    if (random.bounded(10) > 0)
        child.waitForReadyRead(10'000);
    QElapsedTimer timer;
    timer.start();
    const qint64 moment = random.bounded(60'000);
    while (timer.nsecsElapsed() / 1000 < moment)
        ::usleep(200);
    child.kill();
    child.waitForFinished();
    if (child.exitStatus() != QProcess::CrashExit)
        qWarning() << "the child ended by itself:" << child.exitCode();
    // A line that is not whole was not said.
    QByteArrayList lines = child.readAllStandardOutput().split('\n');
    lines.removeLast();
    return lines.isEmpty() ? QByteArray() : lines.last();
}

void KilledTest::nothingThatWasDoneIsLost()
{
    QTemporaryDir folder;
    QRandomGenerator random(QRandomGenerator::securelySeeded());
    QString path;
    QByteArray known;
    int silent = 0;
    int beyond = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 25 == 0) { // else opening would take longer and longer
            path = folder.filePath(u"p%1.standoff"_s.arg(kill));
            const auto session = newSession(path, {text});
            QVERIFY(session);
            known = digestOf(*session);
        }
        const QByteArray said = workUntilKilled(path, random);
        silent += said.isEmpty() ? 1 : 0;
        known = said.isEmpty() ? known : said;

        auto opened = Session::open(path);
        VERIFY_RESULT(opened);
        Session &session = **opened;
        QVERIFY2(!session.isReadOnly(), qPrintable(session.readOnlyReason()));
        const auto problems = session.verify();
        VERIFY_RESULT(problems);
        QVERIFY2(problems->isEmpty(), qPrintable(problems->value(0).message));
        // The state is the one that was told last, or one step further: the one on which it was
        // killed before it could tell. Then the history takes that back.
        if (isState(session, known))
            continue;
        ++beyond;
        const bool canUndo = session.canUndo();
        VERIFY_RESULT(session.undo());
        if (isState(session, known))
            continue;
        if (canUndo)
            VERIFY_RESULT(session.redo());
        VERIFY_RESULT(session.redo()); // it was an undo
        QVERIFY2(isState(session, known), qPrintable(u"kill %1"_s.arg(kill)));
    }
    qInfo("%d kills: %d before the first step, %d between a step and its telling", kills, silent,
        beyond);
    QVERIFY(silent < kills / 2);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "work"_L1)
        return work(arguments.value(2), arguments.value(3).toUInt());
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
