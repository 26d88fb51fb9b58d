// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/xmloutput.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// XML 1.0, section 2.2.
bool isOfXml(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r'
        || (c >= u' ' && c != u'\ufffe' && c != u'\uffff');
}

} // namespace

XmlOutput::XmlOutput(Output &output)
    : m_output(output)
{
    write(u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_s);
}

bool XmlOutput::hasPlaceFor(QStringView text)
{
    return std::ranges::all_of(text, isOfXml);
}

QString XmlOutput::escaped(QStringView text, bool isAttribute)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            escaped += "&amp;"_L1;
            break;
        case u'<':
            escaped += "&lt;"_L1;
            break;
        case u'>':
            escaped += "&gt;"_L1;
            break;
        case u'\r': // else it becomes a line feed
            escaped += "&#13;"_L1;
            break;
        case u'"':
        case u'\n':
        case u'\t':
            if (isAttribute) // else they become spaces
                escaped += u"&#%1;"_s.arg(int(c.unicode()));
            else
                escaped += c;
            break;
        default:
            escaped += isOfXml(c) ? c : QChar(QChar::ReplacementCharacter);
        }
    }
    return escaped;
}

void XmlOutput::open(const QString &name, const Attributes &attributes, const QString &end)
{
    QString tag = u'<' + name;
    for (const auto &[attribute, value] : attributes)
        tag += u" %1=\""_s.arg(attribute) + escaped(value, true) + u'"';
    write(tag + end);
}

void XmlOutput::start(const QString &name, const Attributes &attributes)
{
    open(name, attributes, u">"_s);
    m_open.append(name);
}

void XmlOutput::end()
{
    write(u"</"_s + m_open.takeLast() + u'>');
}

void XmlOutput::empty(const QString &name, const Attributes &attributes)
{
    open(name, attributes, u"/>"_s);
}

void XmlOutput::element(const QString &name, const QString &text, const Attributes &attributes)
{
    start(name, attributes);
    this->text(text);
    end();
}

void XmlOutput::text(QStringView text)
{
    write(escaped(text, false));
}

void XmlOutput::newLine()
{
    write(u'\n' + QString(m_open.size(), u' '));
}

} // namespace Standoff
