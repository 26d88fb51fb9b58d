// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <string_view>

namespace Standoff {

// HTML, of which only the program's own words in the code are elements: whatever else goes in, be
// it of the project or translated, is text. There is no way to make one of a QString as it stands.
class Markup
{
public:
    // What is written in the code, and nothing else: u"<b>%1</b>".
    class Literal
    {
    public:
        template <size_t size>
        consteval Literal(const char16_t (&text)[size])
            : m_text(text, size - 1)
        {
        }
        QString toString() const
        {
            return QString::fromUtf16(m_text.data(), qsizetype(m_text.size()));
        }

    private:
        std::u16string_view m_text;
    };

    Markup() = default;
    // The text, in which %1 to %9 stand for the parts, each a text or Markup.
    template <typename... Parts>
    explicit Markup(const QString &text, const Parts &...parts)
        : m_html(filled(text.toHtmlEscaped(), parts...))
    {
    }
    // Elements, in which %1 to %9 stand for the parts, each a text or Markup.
    template <typename... Parts>
    static Markup of(Literal elements, const Parts &...parts)
    {
        Markup markup;
        markup.m_html = filled(elements.toString(), parts...);
        return markup;
    }
    // A link to the address, if that may be followed (see webAddress()); else the text alone.
    static Markup link(const QString &address, const QString &text);
    // A picture as QSvgGenerator writes it, which escapes its texts itself.
    static Markup svg(const QByteArray &picture);
    // JSON within a script element, which nothing in it can end, whatever the texts hold.
    static Markup script(QString json)
    {
        Markup markup;
        markup.m_html = json.replace(u'<', QStringLiteral("\\u003c"));
        return markup;
    }

    Markup &operator+=(const Markup &other)
    {
        m_html += other.m_html;
        return *this;
    }
    friend Markup operator+(Markup first, const Markup &second) { return first += second; }
    bool operator==(const Markup &) const = default;

    bool isEmpty() const { return m_html.isEmpty(); }
    const QString &html() const { return m_html; }

private:
    static QString htmlOf(const QString &text) { return text.toHtmlEscaped(); }
    static QString htmlOf(const Markup &markup) { return markup.m_html; }
    // All at once, so that a "%1" in a part stays what it is.
    template <typename... Parts>
    static QString filled(const QString &text, const Parts &...parts)
    {
        if constexpr (sizeof...(parts) == 0)
            return text;
        else
            return text.arg(htmlOf(parts)...);
    }

    QString m_html;
};

} // namespace Standoff
