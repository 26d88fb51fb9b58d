// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/documents/documentlines.h"
#include "readers/documents/rtftokens.h"
#include "text/error.h"
#include "text/incomingarticle.h"

#include <QHash>

namespace Standoff {

// Reads the tokens of an RTF document.
class RtfText
{
public:
    explicit RtfText(IncomingArticle &article)
        : m_article(article)
    {
    }
    // Fails where groups nest too deep.
    Result<> read(const QByteArray &bytes);

    QList<RoleLine> takeLines() { return m_lines.take(); }
    bool isRightToLeft() const { return 2 * m_rightToLeft > m_paragraphCount; }
    DocumentFindings findings;

private:
    // Where the text of a group goes.
    enum class Target : quint8 { Body, Nowhere, Fonts, Styles, Title, Author, Date, Running };
    enum class Raise : quint8 { None, Up, Down };
    struct Group
    {
        Target target = Target::Body;
        bool isNote = false;
        bool isNew = true; // nothing was in it but "\*"
        bool isOptional = false; // "\*": it may be passed over
        bool isHidden = false;
        bool isDeleted = false;
        Raise raise = Raise::None;
        int font = -1;
        int fallbackLength = 1; // bytes that stand for a character of Unicode ("\uc")
        // of the paragraph
        int style = 0;
        bool isListed = false;
        bool isInitial = false; // a tall letter, which the next paragraph goes on
        bool isOutlined = false;
        bool isInTable = false;
        bool isRightToLeft = false;
    };

    void beginGroup();
    void endGroup();
    void takeWord(const RtfToken &token);
    bool takeDestination(QByteArrayView word);
    void takeFormat(QByteArrayView word, int number, bool isOn);
    void takeSpecial(QByteArrayView word);
    void takeDate(QByteArrayView word, int number);
    void takeSymbol(char symbol);
    void addCharacter(char16_t character);
    void flush(); // the bytes that came become text
    void addText(const QString &text);
    void openCell();
    void endLine();
    void endCell();
    void endRow();
    void endTable();
    ParagraphRole role() const;
    QString encoding() const;
    Group &here() { return m_groups.back(); }
    const Group &here() const { return m_groups.back(); }

    IncomingArticle &m_article;
    DocumentLines m_lines;
    std::vector<Group> m_groups{Group()};
    QByteArray m_bytes; // of text, that were not decoded yet
    QString m_other; // text of a group that is no text of the document
    QHash<int, int> m_characterSets; // of fonts
    QHash<int, QString> m_styles;
    int m_codePage = 1252;
    int m_defaultFont = 0;
    int m_toPass = 0; // characters that stand for one of Unicode before them
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    int m_openNotes = 0;
    bool m_hasTable = false; // that is open
    bool m_hasRow = false;
    bool m_hasCell = false;
    int m_paragraphCount = 0;
    int m_rightToLeft = 0;
};

} // namespace Standoff
