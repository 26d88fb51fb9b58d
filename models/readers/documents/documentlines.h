// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/rolelines.h"
#include "text/incomingarticle.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace Standoff {

// The lines of a document of a word processor, which nests tables, notes and text boxes.
// - A table of data is a line for each row, its cells parted by tabs; in one that arranges the
// page,
//   each paragraph is a line.
// - A note leaves its number where it is ("[1]"), and stands behind the text with it.
// - What stands in a text box comes behind the paragraph that it belongs to.
class DocumentLines
{
public:
    DocumentLines();

    void addText(QStringView text);
    // What was added becomes a line, where it has text. A tab in it is white space in a table.
    void endLine(ParagraphRole role);

    void beginTable();
    void beginRow();
    void beginCell();
    void endCell();
    void dropRow(); // the one that was begun last
    void endTable();

    void beginBox();
    void endBox();

    // Where a note is referred to. It has a number; the text of the note follows once.
    int addNoteMark();
    void repeatNoteMark(int number);
    void addNote(int number, QList<RoleLine> lines);
    void beginNote();
    void endNote();

    // All lines, then those of the notes; nothing is left. Where nothing is marked as the headline,
    // it is the heading that the text begins with.
    QList<RoleLine> take();

private:
    struct Frame // of the text, a cell, a box, or a note
    {
        QString line;
        QList<RoleLine> lines;
        QList<RoleLine> boxes; // that come behind the line
        int note = 0;
    };
    struct Row
    {
        QList<QList<RoleLine>> cells;
        bool isDropped = false;
    };
    using Table = QList<Row>;

    static bool hasData(const Table &table);
    Frame takeFrame(ParagraphRole role);
    Frame &here() { return m_frames.back(); }

    std::vector<Frame> m_frames;
    std::vector<Table> m_tables;
    QList<RoleLine> m_notes;
    int m_noteCount = 0;
    int m_tablesLeftOut = 0; // open ones that are nested too deep
    int m_boxesLeftOut = 0;
};

// The role that the name of a paragraph's style says, such as "heading 2" or "Quotations"; as Word,
// LibreOffice and pandoc name them in all languages. None where it says nothing.
std::optional<ParagraphRole> roleOfStyle(const QString &name);

// Digits that are raised or lowered, in the characters that Unicode has for them: "10⁶". Another
// text stays as it is: "1st".
QString raised(const QString &text);
QString lowered(const QString &text);

// What was found in a document beside its text, to be told.
struct DocumentFindings
{
    int changes = 0; // that were tracked
    int comments = 0;
    int hidden = 0; // runs of text that the document does not show
    int symbols = 0; // that only their font knows
    bool isCutOff = false; // the file ends before the document does
    QStringList running; // texts at the top or the bottom of the pages, each once
    // Does nothing where there is no letter in it.
    void addRunning(const QString &text);
    void tell(IncomingArticle &article) const;
    QStringList remarks() const;
};

} // namespace Standoff
