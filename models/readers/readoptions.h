// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <QStringList>
#include <chrono>

namespace Standoff {

// What reading a file may take.
struct ReadLimits
{
    qint64 fileSize = 32LL << 20; // bytes of the file
    // Of a file of a kind that is read in pieces: of all of it, and of a piece.
    qint64 piecesSize = 8LL << 30;
    qint64 pieceSize = 4LL << 20;
    int articles = 10'000; // that are taken of one file, or of a piece
    // These hold where the file is read in a process of its own; see IsolatedReader.
    qint64 articleBytes = 256LL << 20; // of all articles of the file, or of a piece, together
    // The processor's time; by the clock it is four times as long, as others may use it, too.
    std::chrono::milliseconds time = std::chrono::seconds(30);
    qint64 memory = 1LL << 30; // bytes
};

// What a person says of a file before it is read.
struct ReadOptions
{
    QString encoding; // IANA name that a person chose; "" to find out
    QString fileNames; // what their names tell, see FileNamePattern; "" for nothing
    QString columns; // of tables, which is what, see ColumnMap; "" to find out
    // The same of tables that a person has seen: that of its shape holds for a table of which
    // nothing was said.
    QStringList rememberedColumns;
    bool isPiece = false; // of a web page, such as a person copies: all of it is read
    bool keepsLines = false; // of plain text that was wrapped at a width; else see unwrapped()
    // Each chapter of a book is an article, instead of the book as one.
    bool chaptersApart = false;
    ReadLimits limits;
};

} // namespace Standoff
