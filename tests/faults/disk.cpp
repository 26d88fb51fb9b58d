// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "disk.h"

#include <QFile>
#include <QRandomGenerator>
#include <cstring>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace Standoff {

const QList<Disk::Kept> Disk::kinds{Kept::All, Kept::Nothing, Kept::Content, Kept::Names,
    Kept::FirstWrites, Kept::FirstWrites, Kept::Sectors512, Kept::Sectors512, Kept::Sectors512,
    Kept::Sectors4096, Kept::Sectors4096, Kept::Sectors4096, Kept::TornLast, Kept::TornLast};

QList<LoggedCall> readLog(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%ls: %ls", qUtf16Printable(path), qUtf16Printable(file.errorString()));
    QList<LoggedCall> calls;
    while (!file.atEnd()) {
        fault_record head{};
        if (file.read(reinterpret_cast<char *>(&head), sizeof head) != sizeof head)
            qFatal("the log is cut");
        LoggedCall call{.call = fault_call(head.call),
            .process = head.process,
            .descriptor = head.descriptor,
            .flags = head.flags,
            .offset = head.offset};
        call.first = file.read(head.first);
        call.second = file.read(head.second);
        calls.append(call);
    }
    return calls;
}

Disk::Disk(const QByteArray &root)
    : m_root(root)
{
    makeNode(true);
}

int Disk::makeNode(bool isFolder)
{
    m_nodes.push_back({.isFolder = isFolder});
    return int(m_nodes.size()) - 1;
}

int Disk::nodeAt(const QByteArray &path) const
{
    if (path == m_root)
        return 0;
    const auto [folder, name] = placeOf(path);
    if (folder < 0)
        return -1;
    const auto &names = m_nodes[size_t(folder)].names;
    const auto found = names.find(name);
    return found == names.end() ? -1 : found->second;
}

std::pair<int, QByteArray> Disk::placeOf(const QByteArray &path) const
{
    QByteArray clean = path;
    while (clean.endsWith('/'))
        clean.chop(1);
    if (!clean.startsWith(m_root + '/'))
        return {-1, {}};
    const qsizetype slash = clean.lastIndexOf('/');
    return {nodeAt(clean.first(slash)), clean.mid(slash + 1)};
}

void Disk::put(Names &names, const NameChange &change)
{
    if (change.fromFolder >= 0) {
        auto &folder = names[change.fromFolder];
        if (const auto found = folder.find(change.from);
            found != folder.end() && found->second == change.node)
            folder.erase(found);
    }
    if (change.toFolder >= 0)
        names[change.toFolder][change.to] = change.node;
}

void Disk::change(const NameChange &change)
{
    if (change.fromFolder >= 0)
        m_nodes[size_t(change.fromFolder)].names.erase(change.from);
    if (change.toFolder >= 0)
        m_nodes[size_t(change.toFolder)].names[change.to] = change.node;
    m_pendingNames.append(change);
}

void Disk::open(const LoggedCall &call)
{
    int node = nodeAt(call.first);
    if ((call.flags & O_TMPFILE) == O_TMPFILE) {
        node = makeNode(false); // without a name, until it is linked
    } else if (node < 0 && (call.flags & O_CREAT)) {
        node = makeNode(false);
        const auto [folder, name] = placeOf(call.first);
        change({node, -1, {}, folder, name});
    }
    if (node < 0)
        qFatal("%s was opened, which is not there", call.first.constData());
    if (call.flags & O_TRUNC)
        write(node, {0, {}, true});
    m_open.insert({call.process, call.descriptor}, node);
}

void Disk::move(const LoggedCall &call)
{
    int node = nodeAt(call.first);
    if (node < 0 && call.first.startsWith("/proc/self/fd/"))
        node = m_open.value({call.process, call.first.mid(14).toInt()}, -1);
    if (node < 0)
        qFatal("%s was renamed, which is not there", call.first.constData());
    const auto [toFolder, to] = placeOf(call.second);
    const auto [fromFolder, from] = placeOf(call.first);
    const bool isLink = call.flags != 0;
    change({node, isLink ? -1 : fromFolder, from, toFolder, to});
}

void Disk::putInto(QByteArray &bytes, const Write &write)
{
    if (write.isTruncation) {
        bytes.resize(write.offset, '\0');
        return;
    }
    if (bytes.size() < write.offset + write.bytes.size())
        bytes.resize(write.offset + write.bytes.size(), '\0');
    std::memcpy(bytes.data() + write.offset, write.bytes.constData(), size_t(write.bytes.size()));
}

void Disk::write(int node, const Write &write)
{
    Node &file = m_nodes[size_t(node)];
    putInto(file.now, write);
    file.pending.append(write);
}

void Disk::syncNames(int folder)
{
    QList<NameChange> left;
    for (const NameChange &each : std::as_const(m_pendingNames)) {
        if (folder >= 0 && each.fromFolder != folder && each.toFolder != folder) {
            left.append(each);
            continue;
        }
        Names names;
        for (const int other : {each.fromFolder, each.toFolder}) {
            if (other >= 0)
                names[other] = m_nodes[size_t(other)].durableNames;
        }
        put(names, each);
        for (const auto &[changed, entries] : names)
            m_nodes[size_t(changed)].durableNames = entries;
    }
    m_pendingNames = left;
}

void Disk::sync(int node)
{
    Node &file = m_nodes[size_t(node)];
    if (file.isFolder)
        syncNames(node);
    file.durable = file.now;
    file.pending.clear();
}

void Disk::apply(const LoggedCall &call)
{
    const int node = m_open.value({call.process, call.descriptor}, -1);
    switch (call.call) {
    case FAULT_OPEN:
        return open(call);
    case FAULT_CLOSE:
        m_open.remove({call.process, call.descriptor});
        return;
    case FAULT_PWRITE:
    case FAULT_WRITE:
        return write(node, {call.offset, call.second, false});
    case FAULT_FTRUNCATE:
        return write(node, {call.offset, {}, true});
    case FAULT_FDATASYNC:
        return sync(node);
    case FAULT_FSYNC:
        if (call.offset == 0) // else it is syncfs()
            return sync(node);
        syncNames(-1);
        for (int each = 0; each < int(m_nodes.size()); ++each)
            sync(each);
        return;
    case FAULT_UNLINK: {
        const auto [folder, name] = placeOf(call.first);
        return change({nodeAt(call.first), folder, name, -1, {}});
    }
    case FAULT_RENAME:
        return move(call);
    case FAULT_MKDIR: {
        const auto [folder, name] = placeOf(call.first);
        return change({makeNode(true), -1, {}, folder, name});
    }
    case FAULT_MARK:
        return;
    }
}

bool Disk::isAllSynced() const
{
    return m_pendingNames.isEmpty()
        && std::ranges::all_of(m_nodes, [](const Node &node) { return node.pending.isEmpty(); });
}

Disk::Names Disk::namesAfter(Kept kept, QRandomGenerator &random) const
{
    Names names;
    for (int node = 0; node < int(m_nodes.size()); ++node) {
        if (m_nodes[size_t(node)].isFolder)
            names[node] = m_nodes[size_t(node)].durableNames;
    }
    if (kept == Kept::Nothing || kept == Kept::Content)
        return names;
    const bool isRandom = kept != Kept::All && kept != Kept::Names && kept != Kept::TornLast
        && random.bounded(2) == 0;
    for (const NameChange &change : m_pendingNames) {
        if (!isRandom || random.bounded(2) == 0)
            put(names, change);
    }
    return names;
}

QByteArray Disk::contentOf(const Node &node, Kept kept, QRandomGenerator &random) const
{
    QByteArray bytes = node.durable;
    if (kept == Kept::Nothing || kept == Kept::Names || node.pending.isEmpty())
        return bytes;
    if (kept == Kept::All || kept == Kept::Content)
        return node.now;
    const bool isTorn = kept == Kept::Sectors512 || kept == Kept::Sectors4096;
    const qsizetype count = kept == Kept::FirstWrites ? random.bounded(int(node.pending.size()) + 1)
                                                      : node.pending.size();
    const int sector = kept == Kept::Sectors4096 ? 4096 : 512;
    for (qsizetype i = 0; i < count; ++i) {
        const Write &write = node.pending[i];
        const bool isCut = kept == Kept::TornLast && i == count - 1;
        if (!isTorn && !isCut) {
            putInto(bytes, write);
        } else if (write.isTruncation) {
            if (random.bounded(2) == 0)
                putInto(bytes, write);
        } else {
            // A sector is written whole or not at all.
            const qint64 end = write.offset + write.bytes.size();
            const qint64 cut = isCut ? random.bounded(end - write.offset) + write.offset : end;
            for (qint64 at = write.offset; at < end;) {
                const qint64 next = std::min(end, (at / sector + 1) * sector);
                if (isCut ? next <= cut : random.bounded(2) == 0)
                    putInto(bytes, {at, write.bytes.mid(at - write.offset, next - at), false});
                at = next;
            }
        }
    }
    return bytes;
}

void Disk::collect(int folder, const QString &path, const Names &names, Kept kept,
    QRandomGenerator &random, QMap<QString, QByteArray> &files) const
{
    const auto found = names.find(folder);
    if (found == names.end())
        return;
    for (const auto &[name, node] : found->second) {
        const QString each = path + QFile::decodeName(name);
        if (m_nodes[size_t(node)].isFolder) {
            files.insert(each + u'/', {});
            collect(node, each + u'/', names, kept, random, files);
        } else {
            files.insert(each, contentOf(m_nodes[size_t(node)], kept, random));
        }
    }
}

QMap<QString, QByteArray> Disk::afterPowerCut(Kept kept, QRandomGenerator &random) const
{
    QMap<QString, QByteArray> files;
    collect(0, {}, namesAfter(kept, random), kept, random, files);
    return files;
}

} // namespace Standoff
