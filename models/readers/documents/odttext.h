// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/documents/documentlines.h"
#include "readers/documents/xmlpackage.h"
#include "text/incomingarticle.h"

#include <QHash>

namespace Standoff {

// Reads the parts of an OpenDocument text: its properties, styles and content, in that order, or
// all of them in one.
class OdtText : public XmlHandler
{
public:
    explicit OdtText(IncomingArticle &article)
        : m_article(article)
    {
    }

    bool enter(QStringView name, const QXmlStreamAttributes &attributes) override;
    void leave(QStringView name) override;
    void text(QStringView text) override;

    QList<RoleLine> takeLines() { return m_lines.take(); }
    bool isRightToLeft() const { return 2 * m_rightToLeft > m_paragraphCount; }
    DocumentFindings findings;

private:
    enum class Raise : quint8 { None, Up, Down };
    struct Style
    {
        QString name; // that a person sees
        QString parent;
        Raise raise = Raise::None;
        bool isHidden = false;
        bool isRightToLeft = false;
    };
    struct Span
    {
        Raise raise = Raise::None;
        bool isHidden = false;
    };

    bool isSkipped(QStringView name, const QXmlStreamAttributes &attributes);
    void enterStyle(QStringView name, const QXmlStreamAttributes &attributes);
    void enterText(QStringView name, const QXmlStreamAttributes &attributes);
    void beginParagraph(const QString &style, bool isHeading);
    void addText(const QString &text);
    void takeProperty(QStringView name);
    std::optional<ParagraphRole> roleOf(const QString &style) const;
    bool isRightToLeft(const QString &style) const;

    IncomingArticle &m_article;
    DocumentLines m_lines;
    QHash<QString, Style> m_styles; // by family and name
    QString m_style;
    QString m_property; // text of a property of the document
    std::vector<ParagraphRole> m_paragraphs; // the roles of those that are open
    std::vector<Span> m_spans;
    int m_lists = 0; // that are open
    std::vector<int> m_listsOutside; // of the notes that are open
    bool m_endsInSpace = false; // the paragraph
    bool m_isBody = false;
    bool m_isMeta = false;
    bool m_isRunning = false; // in a header or footer
    QString m_running;
    int m_paragraphCount = 0;
    int m_rightToLeft = 0;
};

} // namespace Standoff
