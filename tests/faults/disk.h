// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "shim.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <map>
#include <vector>

class QRandomGenerator;

namespace Standoff {

// One call of the system, as the shim's log has it.
struct LoggedCall
{
    fault_call call = FAULT_MARK;
    int process = 0;
    int descriptor = -1;
    int flags = 0;
    qint64 offset = 0;
    QByteArray first;
    QByteArray second;
};

QList<LoggedCall> readLog(const QString &path);

// What would be left of a disk after a power cut. Of what was written since a file was last synced
// any part may have reached the disk, in any order; so it is with names in a folder that were made,
// changed or taken away since that folder was last synced.
class Disk
{
public:
    // The folder that the paths of the calls lie in; it is empty at first.
    explicit Disk(const QByteArray &root);

    void apply(const LoggedCall &call);
    // Whether there is something that a power cut could take.
    bool isAllSynced() const;

    enum class Kept {
        All,
        Nothing,
        Content, // what was written, but no name
        Names,
        FirstWrites, // of each file, up to some write
        Sectors512, // any sectors of what was written, any names
        Sectors4096,
        TornLast, // all, but of the last write of each file a part
    };
    static const QList<Kept> kinds;

    // A folder that the disk may show when the power is back; as filesIn() has them.
    QMap<QString, QByteArray> afterPowerCut(Kept kept, QRandomGenerator &random) const;

private:
    struct Write
    {
        qint64 offset;
        QByteArray bytes;
        bool isTruncation; // to the offset
    };
    struct Node
    {
        bool isFolder = false;
        QByteArray durable;
        QByteArray now;
        QList<Write> pending;
        std::map<QByteArray, int> names; // as they are now
        std::map<QByteArray, int> durableNames;
    };
    // A name that was made, one that went, or both at once.
    struct NameChange
    {
        int node;
        int fromFolder; // -1: none
        QByteArray from;
        int toFolder; // -1: none
        QByteArray to;
    };
    using Names = std::map<int, std::map<QByteArray, int>>;

    std::pair<int, QByteArray> placeOf(const QByteArray &path) const;
    int nodeAt(const QByteArray &path) const;
    int makeNode(bool isFolder);
    void change(const NameChange &change);
    void open(const LoggedCall &call);
    void move(const LoggedCall &call);
    void write(int node, const Write &write);
    void sync(int node);
    void syncNames(int folder); // -1: all
    static void putInto(QByteArray &bytes, const Write &write);
    static void put(Names &names, const NameChange &change);
    QByteArray contentOf(const Node &node, Kept kept, QRandomGenerator &random) const;
    Names namesAfter(Kept kept, QRandomGenerator &random) const;
    void collect(int folder, const QString &path, const Names &names, Kept kept,
        QRandomGenerator &random, QMap<QString, QByteArray> &files) const;

    QByteArray m_root;
    std::vector<Node> m_nodes; // 0: the root
    QList<NameChange> m_pendingNames;
    QHash<std::pair<int, int>, int> m_open; // by process and descriptor
};

} // namespace Standoff
