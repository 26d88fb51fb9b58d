// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

// Tries what happens when things go wrong, prints what was tried and found, and writes it as JSON.
// Of all there is, or only what is named.

#include "faults.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QFontMetrics>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>
#include <array>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

using Attack = Figures (*)(const Effort &);
const std::pair<QString, Attack> attacks[] = {{u"kills"_s, tryKills},
    {u"powercuts"_s, tryPowerCuts}, {u"calls"_s, tryFailingCalls},
    {u"projects"_s, tryMutatedProjects}, {u"soak"_s, trySoak}, {u"offline"_s, tryOffline}};

const std::array faultNames{u"lost"_s, u"damaged"_s, u"crashed"_s, u"half written"_s, u"untrue"_s,
    u"blocked"_s, u"left over"_s, u"too slow"_s};

QString row(const QString &name, qint64 value)
{
    return u"  %1 %2\n"_s.arg(name, -48).arg(value, 10);
}

QJsonObject printed(const QString &name, const Figures &figures, qint64 seconds)
{
    QTextStream out(stdout);
    QJsonObject json{{u"name"_s, name}, {u"seconds"_s, seconds}};
    out << name << " (" << seconds << " s)\n";
    for (const auto &[what, count] : figures.done) {
        out << row(what, count);
        json[what] = count;
    }
    for (size_t fault = 0; fault < faultNames.size(); ++fault) {
        const auto count = std::ranges::count(figures.findings, Harm(fault), &Finding::harm);
        out << row(faultNames[fault], count);
        json[faultNames[fault]] = qint64(count);
    }
    QJsonArray findings;
    for (const Finding &finding : figures.findings) {
        const QString text = faultNames[size_t(finding.harm)] + u": "_s + finding.text;
        if (findings.size() < 100)
            out << "    " << text << '\n';
        findings.append(text);
    }
    json[u"findings"_s] = findings;
    return json;
}

bool write(const QString &path, const QJsonArray &rows)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(rows).toJson()) > 0
        && file.commit();
}

int attack(const QString &path, const QStringList &names, const Effort &effort)
{
    QJsonArray rows;
    bool isClean = true;
    for (const auto &[name, attack] : attacks) {
        if (!names.isEmpty() && !names.contains(name))
            continue;
        tellWhatIsTried(name);
        QElapsedTimer timer;
        timer.start();
        const Figures figures = attack(effort);
        rows.append(printed(name, figures, timer.elapsed() / 1000));
        isClean = isClean && figures.findings.isEmpty();
    }
    if (rows.isEmpty() || !write(path, rows)) {
        QTextStream(stderr) << "standoff_faults: nothing of that name, or " << path
                            << " cannot be written\n";
        return 2;
    }
    return isClean ? 0 : 1;
}

} // namespace

void Standoff::tellWhatIsTried(const QString &what)
{
    QTextStream(stderr) << "trying " << what << "…\n";
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // On a memory disk: nothing of this has to outlive the machine.
    if (qEnvironmentVariableIsEmpty("TMPDIR") && QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"standoff"_s);
    (void)QFontMetrics(QFont()).height(); // else each child would look for the fonts anew
    QStringList words = QCoreApplication::arguments().mid(1);
    if (const auto status = workForKills(words))
        return *status;
    if (const auto status = workForPowerCuts(words))
        return *status;
    Effort effort;
    effort.isShort = words.removeAll(u"--short"_s) > 0;
    if (const qsizetype at = words.indexOf(u"--seed"_s); at >= 0) {
        effort.seed = words.value(at + 1).toUInt();
        words.remove(at, std::min<qsizetype>(2, words.size() - at));
    }
    if (words.isEmpty()) {
        QTextStream(stdout) << "usage: standoff_faults OUTPUT.json [--short] [--seed N] [NAME…]\n";
        return 2;
    }
    return attack(words.first(), words.mid(1), effort);
}
