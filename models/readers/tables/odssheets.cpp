// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/xmlpackage.h"
#include "readers/tables/sheetcells.h"
#include "readers/translation.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

class OdsContent : public XmlHandler
{
public:
    bool enter(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        m_isTooMuch = m_isTooMuch || m_cells.isTooMuch();
        if (name == u"annotation" || name == u"tracked-changes" || m_isTooMuch)
            return false;
        if (name == u"table") {
            m_name = valueOf(attributes, u"name");
            m_cells = {};
            m_blank = 0;
            m_isOfTable = true;
        } else if (name == u"table-row") {
            m_rowRepeats = repeats(attributes, u"number-rows-repeated");
        } else if (name == u"table-cell" || name == u"covered-table-cell") {
            m_cellRepeats = repeats(attributes, u"number-columns-repeated");
            m_date = valueOf(attributes, u"date-value");
            m_text.clear();
        } else if (name == u"p" && m_isOfTable) {
            if (!m_text.isEmpty())
                m_text += u'\n';
            ++m_paragraphs;
        } else if (name == u"s") {
            m_text += QString(repeats(attributes, u"c"), u' ');
        } else if (name == u"tab") {
            m_text += u'\t';
        } else if (name == u"line-break") {
            m_text += u'\n';
        }
        return true;
    }
    void leave(QStringView name) override
    {
        if (name == u"p") {
            --m_paragraphs;
        } else if (name == u"table-cell" || name == u"covered-table-cell") {
            const QString text = m_date.isEmpty() ? m_text : m_date;
            for (int i = 0; i < m_cellRepeats && !text.isEmpty(); ++i)
                m_cells.add(text, m_column + i);
            m_column += m_cellRepeats;
        } else if (name == u"table-row") {
            endRow();
        } else if (name == u"table") {
            m_isTooMuch = m_isTooMuch || m_cells.isTooMuch();
            sheets.append({m_name, m_cells.csv()});
            m_isOfTable = false;
        }
    }
    void text(QStringView text) override
    {
        if (m_paragraphs > 0)
            m_text += text;
    }

    bool isTooMuch() const { return m_isTooMuch; }

    QList<Sheet> sheets;

private:
    int repeats(const QXmlStreamAttributes &attributes, QStringView name)
    {
        constexpr int most = 1 << 20;
        return std::clamp(valueOf(attributes, name).toInt(), 1, most);
    }

    // Blank rows stand for all that the sheet could have: they count where something follows.
    void endRow()
    {
        if (m_cells.nextColumn() == 0) {
            m_blank += m_rowRepeats;
        } else {
            m_cells.beginRow(m_cells.nextRow() + std::exchange(m_blank, 0));
            m_cells.endRow();
            m_blank = m_rowRepeats - 1; // the same row again
        }
        m_column = 0;
    }

    SheetCells m_cells;
    QString m_name;
    bool m_isOfTable = false;
    bool m_isTooMuch = false;
    int m_rowRepeats = 1;
    int m_cellRepeats = 1;
    qsizetype m_column = 0;
    qint64 m_blank = 0;
    int m_paragraphs = 0; // that we are in
    QString m_date;
    QString m_text;
};

} // namespace

Result<QList<Sheet>> odsSheets(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(auto package, XmlPackage::open(bytes));
    ASSIGN_OR_RETURN(const auto xml, package.part(u"content.xml"_s));
    OdsContent content;
    RETURN_IF_ERROR(walkXml(xml, content));
    if (content.isTooMuch())
        return failure(Readers::tr("A sheet in it has more than can be read"));
    return content.sheets;
}

} // namespace Standoff
