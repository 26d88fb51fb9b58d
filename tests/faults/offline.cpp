// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "faults.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

// Whether the program talks to anybody or opens what is none of its business: see test_offline.py,
// which looks at its system calls.

namespace Standoff {

Figures tryOffline(const Effort &effort)
{
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList words{qEnvironmentVariable("STANDOFF_SOURCE") + u"/tests/faults/test_offline.py"_s,
        qEnvironmentVariable("STANDOFF_PROGRAM"), u"--json"_s};
    if (!effort.isShort)
        words.append(u"--all"_s);
    script.start(u"python3"_s, words);
    script.waitForFinished(-1);
    const QByteArray said = script.readAllStandardOutput().trimmed();
    const QJsonObject json = QJsonDocument::fromJson(said.split('\n').last()).object();
    Figures figures;
    if (json.isEmpty())
        figures.findings.append(
            {Harm::Crash, u"it was not looked at: "_s + QString::fromUtf8(said)});
    for (const QString &name : json.keys()) {
        if (json[name].isDouble())
            figures.done.append({name, json[name].toInteger()});
    }
    for (const QJsonValue &found : json[u"found"_s].toArray())
        figures.findings.append({Harm::Untrue, found.toString()});
    return figures;
}

} // namespace Standoff
