// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/isolated/messages.h"

#include <QFile>
#include <QTemporaryDir>

namespace Standoff {

// A program in the place of the one that reads, which does what that must not do.
class FalseReader
{
public:
    // Greets as a reader does, then runs this Python, which has `take()`, the content of the next
    // request, and `say(bytes)`.
    explicit FalseReader(const QByteArray &python)
        : FalseReader(python, packMessage(MessageKind::Greeting, packGreeting({true, true})))
    {
    }
    FalseReader(const QByteArray &python, const QByteArray &greeting)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the false reader cannot be written");
        file.write("#!/usr/bin/env python3\n"
                   "import os, signal, sys, time\n"
                   "def say(data):\n"
                   "    sys.stdout.buffer.write(data)\n"
                   "    sys.stdout.buffer.flush()\n"
                   "def take():\n"
                   "    head = sys.stdin.buffer.read(5)\n"
                   "    if len(head) < 5:\n"
                   "        sys.exit()\n"
                   "    return sys.stdin.buffer.read(int.from_bytes(head[1:], 'little'))\n"
                   "say("
            + literal(greeting) + ")\n" + python + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("reader")); }
    // In Python.
    static QByteArray literal(const QByteArray &bytes)
    {
        return "bytes.fromhex('" + bytes.toHex() + "')";
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Standoff
