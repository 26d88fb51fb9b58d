// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/xmlpackage.h"
#include "readers/tables/sheetcells.h"
#include "readers/translation.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// A string of a cell: its runs, without how they are read ("rPh").
class XlsxText
{
public:
    bool enter(QStringView name)
    {
        m_isText = name == u"t";
        return name != u"rPh";
    }
    void leave() { m_isText = false; }
    void add(QStringView text)
    {
        if (m_isText)
            m_text += text;
    }
    // "_x000D_" stands for a character that XML does not have.
    QString take()
    {
        static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
        QString text = std::exchange(m_text, {});
        for (auto match = escape.match(text); match.hasMatch();
            match = escape.match(text, match.capturedStart() + 1))
            text.replace(match.capturedStart(), match.capturedLength(),
                QChar(match.captured(1).toUShort(nullptr, 16)));
        return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    }

private:
    QString m_text;
    bool m_isText = false;
};

class SharedStrings : public XmlHandler
{
public:
    bool enter(QStringView name, const QXmlStreamAttributes &) override
    {
        return m_text.enter(name);
    }
    void leave(QStringView name) override
    {
        m_text.leave();
        if (name == u"si")
            strings.append(m_text.take());
    }
    void text(QStringView text) override { m_text.add(text); }

    QStringList strings;

private:
    XlsxText m_text;
};

// Which of the formats of cells are dates or times.
class CellStyles : public XmlHandler
{
public:
    bool enter(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        if (name == u"numFmt") {
            if (isDate(valueOf(attributes, u"formatCode")))
                m_dates.insert(valueOf(attributes, u"numFmtId").toInt());
        } else if (name == u"cellXfs") {
            m_isOfCells = true;
        } else if (name == u"xf" && m_isOfCells) {
            const int format = valueOf(attributes, u"numFmtId").toInt();
            areDates.append(isBuiltInDate(format) || m_dates.contains(format));
        }
        return true;
    }
    void leave(QStringView name) override { m_isOfCells = m_isOfCells && name != u"cellXfs"; }
    void text(QStringView) override { }

    QList<bool> areDates; // by the number of the style

private:
    // ECMA-376, part 1, 18.8.30; 27 to 36 and 50 to 58 are dates of East Asia.
    static bool isBuiltInDate(int format)
    {
        return (format >= 14 && format <= 22) || (format >= 27 && format <= 36)
            || (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
    }
    static bool isDate(QString code)
    {
        static const QRegularExpression literal(uR"("[^"]*"|\[[^\]]*\]|\\.|_.|\*.)"_s);
        static const QRegularExpression letter(
            u"[ydhs]|m{1,5}"_s, QRegularExpression::CaseInsensitiveOption);
        code.remove(literal);
        const bool isNamed = code.contains("general"_L1, Qt::CaseInsensitive)
            || code.contains("standard"_L1, Qt::CaseInsensitive);
        return !isNamed && letter.match(code).hasMatch();
    }

    QSet<int> m_dates; // formats of the file's own
    bool m_isOfCells = false;
};

class Workbook : public XmlHandler
{
public:
    bool enter(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        if (name == u"workbookPr") {
            const QString value = valueOf(attributes, u"date1904");
            from1904 = value == "1"_L1 || value == "true"_L1;
        } else if (name == u"sheet") {
            const bool isHidden =
                attributes.hasAttribute("state"_L1) && attributes.value("state"_L1) != "visible"_L1;
            (isHidden ? m_hidden : m_shown)
                .append({valueOf(attributes, u"name"), valueOf(attributes, u"id")});
        }
        return true;
    }
    void leave(QStringView) override { }
    void text(QStringView) override { }

    struct Named
    {
        QString name;
        QString relation;
    };
    QList<Named> sheets() const { return m_shown + m_hidden; }
    bool from1904 = false;

private:
    QList<Named> m_shown;
    QList<Named> m_hidden;
};

// The parts that the workbook refers to, by the name of the relation and by what they are.
class Relations : public XmlHandler
{
public:
    bool enter(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        if (name == u"Relationship") {
            const QString part =
                partReferredTo(valueOf(attributes, u"Target"), u"xl/workbook.xml"_s);
            byId.insert(valueOf(attributes, u"Id"), part);
            byType.insert(valueOf(attributes, u"Type").section(u'/', -1), part);
        }
        return true;
    }
    void leave(QStringView) override { }
    void text(QStringView) override { }

    QHash<QString, QString> byId;
    QHash<QString, QString> byType;
};

class XlsxSheet : public XmlHandler
{
public:
    XlsxSheet(const QStringList &strings, const QList<bool> &areDates, bool from1904)
        : m_strings(strings)
        , m_areDates(areDates)
        , m_from1904(from1904)
    {
    }

    bool enter(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        if (cells.isTooMuch())
            return false;
        if (name == u"row") {
            cells.beginRow(std::max<qint64>(1, valueOf(attributes, u"r").toLongLong()));
        } else if (name == u"c") {
            m_type = valueOf(attributes, u"t");
            m_style = valueOf(attributes, u"s").toInt();
            const qsizetype column = columnOf(valueOf(attributes, u"r"));
            m_column = column < 0 ? cells.nextColumn() : column;
            m_value.clear();
        }
        m_isValue = name == u"v";
        return name != u"f" && m_text.enter(name);
    }
    void leave(QStringView name) override
    {
        m_isValue = false;
        m_text.leave();
        if (name == u"c")
            cells.add(cellText(), m_column);
        else if (name == u"row")
            cells.endRow();
    }
    void text(QStringView text) override
    {
        if (m_isValue)
            m_value += text;
        m_text.add(text);
    }

    SheetCells cells;

private:
    // "AB12" is 27; -1 where it has no letters.
    static qsizetype columnOf(const QString &reference)
    {
        constexpr qsizetype longest = 3; // letters
        qsizetype column = 0;
        qsizetype letters = 0;
        for (const QChar c : reference) {
            if (c < u'A' || c > u'Z' || ++letters > longest)
                break;
            column = column * 26 + (c.unicode() - u'A' + 1);
        }
        return column - 1;
    }

    QString cellText()
    {
        QString own = m_text.take();
        if (m_type == "inlineStr"_L1)
            return own;
        if (m_type == "s"_L1)
            return m_strings.value(m_value.toInt());
        if (m_type == "b"_L1)
            return m_value == "1"_L1 ? u"true"_s : u"false"_s;
        if (m_type == "e"_L1)
            return {};
        bool isNumber = false;
        const double number = m_value.toDouble(&isNumber);
        const bool isDate = (m_type.isEmpty() || m_type == "n"_L1) && m_areDates.value(m_style);
        return isNumber && isDate ? dateOfSerial(number, m_from1904) : m_value;
    }

    const QStringList &m_strings;
    const QList<bool> &m_areDates;
    const bool m_from1904;
    QString m_type;
    int m_style = 0;
    qsizetype m_column = 0;
    QString m_value;
    bool m_isValue = false;
    XlsxText m_text;
};

Result<> walkPart(XmlPackage &package, const QString &name, XmlHandler &handler)
{
    return package.part(name).and_then(
        [&](const QByteArray &xml) { return walkXml(xml, handler); });
}

} // namespace

QString dateOfSerial(double serial, bool from1904)
{
    constexpr double most = 2'958'466; // the year 10,000
    constexpr int seconds = 86'400;
    if (!(serial >= 0) || serial >= most)
        return {};
    const auto days = qint64(std::floor(serial));
    const auto time = qint64(std::llround((serial - double(days)) * seconds));
    // The 29th of February 1900, which there was not, is counted as the 60th day.
    const QDate begin = from1904 ? QDate(1904, 1, 1)
        : days < 60              ? QDate(1899, 12, 31)
                                 : QDate(1899, 12, 30);
    const QDateTime moment =
        QDateTime(begin, QTime(0, 0), QTimeZone::UTC).addDays(days).addSecs(time);
    if (days == 0 && !from1904)
        return moment.time().toString(u"HH:mm:ss"_s);
    return time == 0 ? moment.date().toString(Qt::ISODate)
                     : moment.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

Result<QList<Sheet>> xlsxSheets(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(auto package, XmlPackage::open(bytes));
    Workbook workbook;
    RETURN_IF_ERROR(walkPart(package, u"xl/workbook.xml"_s, workbook));
    Relations relations;
    RETURN_IF_ERROR(walkPart(package, u"xl/_rels/workbook.xml.rels"_s, relations));
    SharedStrings strings;
    if (const QString part = relations.byType.value(u"sharedStrings"_s); package.has(part))
        RETURN_IF_ERROR(walkPart(package, part, strings));
    CellStyles styles;
    if (const QString part = relations.byType.value(u"styles"_s); package.has(part))
        RETURN_IF_ERROR(walkPart(package, part, styles));
    QList<Sheet> sheets;
    const QList<Workbook::Named> named = workbook.sheets();
    for (const Workbook::Named &each : named) {
        const QString part = relations.byId.value(each.relation);
        if (!part.startsWith("xl/worksheets/"_L1)) // a chart, say
            continue;
        XlsxSheet sheet(strings.strings, styles.areDates, workbook.from1904);
        RETURN_IF_ERROR(walkPart(package, part, sheet));
        if (sheet.cells.isTooMuch())
            return failure(Readers::tr("The sheet “%1” has more than can be read").arg(each.name));
        sheets.append({each.name, sheet.cells.csv()});
    }
    return sheets;
}

} // namespace Standoff
