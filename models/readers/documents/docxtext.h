// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/documents/documentlines.h"
#include "readers/documents/xmlpackage.h"

#include <QHash>

namespace Standoff {

// The named styles of a DOCX document, as far as they say what a paragraph is.
class DocxStyles : public XmlHandler
{
public:
    struct Style
    {
        QString name;
        QString basedOn; // an id
        bool isOutlined = false; // stands in the outline, as headings do
        bool isListed = false; // has bullets or numbers
        bool isRightToLeft = false;
        bool isSuperscript = false; // as that of a reference to a note
    };
    // What a paragraph with that style is; none for plain text.
    std::optional<ParagraphRole> roleOf(const QString &id) const;
    bool isRightToLeft(const QString &id) const;
    bool isSuperscript(const QString &id) const;

    bool enter(QStringView name, const QXmlStreamAttributes &attributes) override;
    void leave(QStringView) override { }
    void text(QStringView) override { }

private:
    template <typename Found>
    bool anyOf(const QString &id, Found &&found) const;

    QHash<QString, Style> m_styles;
    QString m_id;
};

// Reads the parts of a DOCX document that hold text: notes first, then the document itself.
class DocxText : public XmlHandler
{
public:
    explicit DocxText(const DocxStyles &styles)
        : m_styles(styles)
    {
    }

    bool enter(QStringView name, const QXmlStreamAttributes &attributes) override;
    void leave(QStringView name) override;
    void text(QStringView text) override;

    QList<RoleLine> takeLines() { return m_lines.take(); }
    bool isRightToLeft() const { return 2 * m_rightToLeft > m_paragraphCount; }
    DocumentFindings findings;

private:
    struct Paragraph
    {
        QString style;
        bool isListed = false;
        bool isOutlined = false;
        bool isRightToLeft = false;
        bool isJoined = false; // with the next one: its end was deleted
    };
    struct Note
    {
        QList<RoleLine> lines;
        int number = 0; // 0 until it is referred to
    };

    bool isSkipped(QStringView name, const QXmlStreamAttributes &attributes);
    void enterProperty(QStringView name, const QXmlStreamAttributes &attributes);
    void addSpecial(QStringView name, const QXmlStreamAttributes &attributes);
    void addReference(const QString &id);
    ParagraphRole role() const;

    const DocxStyles &m_styles;
    DocumentLines m_lines;
    QHash<QString, Note> m_notes; // "footnote 2"
    QString m_noteId; // of the note that is being read
    std::vector<Paragraph> m_paragraphs; // those that are open
    enum class Raise : quint8 { None, Up, Down } m_raise = Raise::None;
    bool m_isText = false; // in an element whose characters are text
    bool m_isHidden = false; // the run
    bool m_isOfParagraph = false; // in the properties of a paragraph
    bool m_isOfRow = false;
    int m_paragraphCount = 0;
    int m_rightToLeft = 0;
};

} // namespace Standoff
