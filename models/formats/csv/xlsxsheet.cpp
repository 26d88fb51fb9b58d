// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/xlsxsheet.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString xlsxDeclaration =
    u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"_s;
const QString xlsxMain = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
const QString xlsxRelations =
    u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString xlsxPackage = u"http://schemas.openxmlformats.org/package/2006/"_s;
const QString xlsxTypes = u"application/vnd.openxmlformats-officedocument.spreadsheetml."_s;

// 0 is "A", 26 is "AA".
QString xlsxColumn(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return letters;
}

bool isXlsxNumber(const QString &cell)
{
    return !cell.isEmpty() && cell.size() < 16
        && std::ranges::all_of(cell, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString cutToCell(const QString &text)
{
    if (text.size() <= longestXlsxCell)
        return text;
    const bool isWithin = text[longestXlsxCell].isLowSurrogate();
    return text.first(longestXlsxCell - (isWithin ? 1 : 0));
}

} // namespace

QString xlsxText(const QString &text)
{
    static const QRegularExpression escape(u"_x[0-9A-Fa-f]{4}_"_s);
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t unit = c.unicode();
        const bool isControl = (unit < 0x20 && unit != u'\t' && unit != u'\n') || unit >= 0xFFFE;
        const bool looksEscaped = unit == u'_' && i + 6 < text.size() && text[i + 1] == u'x'
            && escape.matchView(QStringView(text).sliced(i, 7)).hasMatch();
        if (isControl || looksEscaped)
            result += u"_x%1_"_s.arg(uint(unit), 4, 16, QChar(u'0')).toUpper().replace(u'X', u'x');
        else if (unit == u'&')
            result += u"&amp;"_s;
        else if (unit == u'<')
            result += u"&lt;"_s;
        else if (unit == u'>')
            result += u"&gt;"_s;
        else
            result += c;
    }
    return result;
}

XlsxSheetWriter::XlsxSheetWriter(
    Output &output, const QStringList &columns, const QStringList &numbers)
    : m_output(output)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (numbers.contains(columns[i]))
            m_numbers.insert(i);
    }
    m_output.write((xlsxDeclaration + u"<worksheet xmlns=\""_s + xlsxMain
        + u"\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
          "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>\n"_s)
            .toUtf8());
    write(columns, true);
}

XlsxSheetWriter::~XlsxSheetWriter()
{
    m_output.write("</sheetData></worksheet>\n");
}

bool XlsxSheetWriter::addRow(const QStringList &cells)
{
    if (m_rows >= mostXlsxRows)
        return false;
    write(cells, false);
    return true;
}

void XlsxSheetWriter::write(const QStringList &cells, bool isHeader)
{
    const QString number = QString::number(++m_rows);
    QString row = u"<row r=\""_s + number + u"\">"_s;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].isEmpty())
            continue;
        row += u"<c r=\""_s + xlsxColumn(i) + number + u'"';
        if (isHeader)
            row += u" s=\"1\""_s;
        if (!isHeader && m_numbers.contains(i) && isXlsxNumber(cells[i]))
            row += u"><v>"_s + cells[i] + u"</v></c>"_s;
        else
            row += u" t=\"inlineStr\"><is><t xml:space=\"preserve\">"_s
                + xlsxText(cutToCell(cells[i])) + u"</t></is></c>"_s;
    }
    m_output.write((row + u"</row>\n"_s).toUtf8());
}

QString xlsxSheetName(qsizetype number)
{
    return u"xl/worksheets/sheet%1.xml"_s.arg(number);
}

Result<> addXlsxParts(ExportDestination &destination, const QStringList &sheets)
{
    QString types = xlsxDeclaration + u"<Types xmlns=\""_s + xlsxPackage
        + u"content-types\"><Default Extension=\"rels\" "
          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"_s;
    QString workbook = xlsxDeclaration + u"<workbook xmlns=\""_s + xlsxMain + u"\" xmlns:r=\""_s
        + xlsxRelations + u"\"><bookViews><workbookView/></bookViews><sheets>"_s;
    QString relations =
        xlsxDeclaration + u"<Relationships xmlns=\""_s + xlsxPackage + u"relationships\">"_s;
    const auto addType = [&types](const QString &part, const QString &type) {
        types +=
            u"<Override PartName=\"/%1\" ContentType=\"%2%3+xml\"/>"_s.arg(part, xlsxTypes, type);
    };
    const auto relation = [](const QString &id, const QString &type, const QString &target) {
        return u"<Relationship Id=\"%1\" Type=\"%2/%3\" Target=\"%4\"/>"_s.arg(
            id, xlsxRelations, type, target);
    };
    addType(u"xl/workbook.xml"_s, u"sheet.main"_s);
    addType(u"xl/styles.xml"_s, u"styles"_s);
    for (qsizetype i = 1; i <= sheets.size(); ++i) {
        const QString id = u"rId%1"_s.arg(i);
        addType(xlsxSheetName(i), u"worksheet"_s);
        workbook += u"<sheet name=\"%1\" sheetId=\"%2\" r:id=\"%3\"/>"_s.arg(
            sheets[i - 1], QString::number(i), id);
        relations += relation(id, u"worksheet"_s, xlsxSheetName(i).sliced(3));
    }
    relations += relation(u"rIdStyles"_s, u"styles"_s, u"styles.xml"_s);
    const QString styles = xlsxDeclaration + u"<styleSheet xmlns=\""_s + xlsxMain
        + u"\"><fonts count=\"2\"><font/><font><b/></font></fonts><fills count=\"2\"><fill>"
          "<patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/>"
          "</fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/>"
          "</cellStyleXfs><cellXfs count=\"2\"><xf/><xf fontId=\"1\" applyFont=\"1\"/></cellXfs>"
          "</styleSheet>\n"_s;
    const QList<std::pair<QString, QString>> parts{
        {u"[Content_Types].xml"_s, types + u"</Types>\n"_s},
        {u"_rels/.rels"_s,
            xlsxDeclaration + u"<Relationships xmlns=\""_s + xlsxPackage + u"relationships\">"_s
                + relation(u"rId1"_s, u"officeDocument"_s, u"xl/workbook.xml"_s)
                + u"</Relationships>\n"_s},
        {u"xl/workbook.xml"_s, workbook + u"</sheets></workbook>\n"_s},
        {u"xl/_rels/workbook.xml.rels"_s, relations + u"</Relationships>\n"_s},
        {u"xl/styles.xml"_s, styles}};
    for (const auto &[name, xml] : parts) {
        RETURN_IF_ERROR(destination.add(name, [&xml](Output &output) {
            output.write(xml.toUtf8());
            return Result<>();
        }));
    }
    return {};
}

} // namespace Standoff
