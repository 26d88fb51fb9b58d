// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keys/keycard.h"

#include "dialogs/question.h"
#include "dialogs/savename.h"
#include "dialogs/saving.h"
#include "text/wholefile.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The context of the texts.
struct KeyCard
{
    Q_DECLARE_TR_FUNCTIONS(KeyCard)
};

constexpr qreal largestType = 9; // pt
constexpr qreal smallestType = 6.5;
constexpr int cardColumns = 3;
constexpr qreal cardGutter = 18; // pt between columns
constexpr qreal titleType = 13; // pt
constexpr qreal titleHeight = 26; // pt

QPageLayout cardPage()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12),
        QPageLayout::Millimeter};
}

// Lays the rows out in columns of the page, in points; a group's title stays with its first row.
class CardPainter
{
public:
    CardPainter(QPagedPaintDevice &device, const QList<KeyGroup> &groups)
        : m_device(device)
        , m_groups(groups)
        , m_page(QRectF(QPointF(), device.pageLayout().paintRect(QPageLayout::Point).size()))
    {
    }

    int paint()
    {
        m_size = largestType;
        while (m_size > smallestType && pagesAt(nullptr) > 1)
            m_size -= 0.25;
        QPainter painter(&m_device);
        const qreal scale = m_device.logicalDpiX() / 72.0;
        painter.scale(scale, scale);
        return pagesAt(&painter);
    }

private:
    qreal rowHeight() const { return m_size * 1.55; }
    QFont font(bool isBold) const
    {
        QFont font = QApplication::font();
        font.setPixelSize(100); // which the painter scales: so small a type has no hinting
        font.setBold(isBold);
        return font;
    }

    void drawText(QPainter &painter, const QRectF &place, const QString &text, bool isBold,
        qreal size, const QColor &color, Qt::Alignment alignment) const
    {
        constexpr qreal large = 100;
        const qreal scale = size / large;
        painter.save();
        painter.translate(place.topLeft());
        painter.scale(scale, scale);
        painter.setFont(font(isBold));
        painter.setPen(color);
        const QRectF room(0, 0, place.width() / scale, place.height() / scale);
        painter.drawText(room, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetricsF(font(isBold)).elidedText(text, Qt::ElideRight, room.width()));
        painter.restore();
    }

    // With a painter it is painted, too.
    int pagesAt(QPainter *painter)
    {
        const qreal width = (m_page.width() - cardGutter * (cardColumns - 1)) / cardColumns;
        const bool isMirrored = QGuiApplication::isRightToLeft();
        int page = 0;
        int column = 0;
        qreal y = titleHeight;
        if (painter)
            drawTitle(*painter);
        const auto place = [&](qreal needed) {
            if (y + needed > m_page.height()) {
                y = titleHeight;
                if (++column == cardColumns) {
                    column = 0;
                    ++page;
                    if (painter) {
                        m_device.newPage();
                        drawTitle(*painter);
                    }
                }
            }
            const int at = isMirrored ? cardColumns - 1 - column : column;
            return QRectF(at * (width + cardGutter), y, width, rowHeight());
        };
        for (const KeyGroup &group : m_groups) {
            const QRectF title = place(2 * rowHeight());
            if (painter)
                drawText(*painter, title, group.title, true, m_size, m_paper.color(QPalette::Link),
                    start());
            y += rowHeight();
            for (const KeyGroup::Row &row : group.rows) {
                const QRectF line = place(rowHeight());
                if (painter)
                    drawRow(*painter, line, row);
                y += rowHeight();
            }
            y += rowHeight() / 2;
        }
        return page + 1;
    }

    static Qt::Alignment start()
    {
        return Qt::AlignAbsolute
            | (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    }
    static Qt::Alignment end()
    {
        return Qt::AlignAbsolute
            | (QGuiApplication::isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
    }

    void drawTitle(QPainter &painter) const
    {
        drawText(painter, QRectF(0, 0, m_page.width(), titleHeight - 8),
            KeyCard::tr("Keys of Standoff"), true, titleType, m_paper.color(QPalette::Text),
            start());
    }

    void drawRow(QPainter &painter, const QRectF &line, const KeyGroup::Row &row) const
    {
        painter.setPen(QPen(Theme::rule(m_paper), 0.4));
        painter.drawLine(line.bottomLeft(), line.bottomRight());
        const qreal keys = std::min(line.width() * 0.55,
            QFontMetricsF(font(true)).horizontalAdvance(row.keys) * m_size / 100 + 1);
        QRectF text = line;
        QRectF key = line;
        if (QGuiApplication::isRightToLeft()) {
            text.setLeft(line.left() + keys + 4);
            key.setRight(line.left() + keys);
        } else {
            text.setRight(line.right() - keys - 4);
            key.setLeft(line.right() - keys);
        }
        drawText(painter, text, row.text, false, m_size, m_paper.color(QPalette::Text), start());
        drawText(painter, key, row.keys, true, m_size, m_paper.color(QPalette::Text), end());
    }

    QPagedPaintDevice &m_device;
    const QList<KeyGroup> &m_groups;
    const QRectF m_page; // pt
    const QPalette m_paper = Theme::paper();
    qreal m_size = largestType;
};

} // namespace

int paintKeyCard(QPagedPaintDevice &device, const QList<KeyGroup> &groups)
{
    return CardPainter(device, groups).paint();
}

Result<> saveKeyCard(const QString &path, const QList<KeyGroup> &groups)
{
    WholeFile file(path);
    RETURN_IF_ERROR(file.open());
    {
        QPdfWriter writer(&file.device());
        writer.setPageLayout(cardPage());
        writer.setTitle(KeyCard::tr("Keys of Standoff"));
        writer.setCreator(u"Standoff"_s);
        paintKeyCard(writer, groups);
    }
    return file.commit();
}

void printKeyCard(QWidget &parent, const QList<KeyGroup> &groups)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(cardPage());
    printer.setDocName(KeyCard::tr("Keys of Standoff"));
    QPrintDialog dialog(&printer, &parent);
    dialog.setWindowTitle(KeyCard::tr("Print the keys"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (printer.outputFormat() != QPrinter::PdfFormat || printer.outputFileName().isEmpty()) {
        paintKeyCard(printer, groups);
    } else if (const auto done = saveKeyCard(printer.outputFileName(), groups); !done) {
        tellAbout(&parent, KeyCard::tr("Print the keys"), KeyCard::tr("The keys were not printed."),
            done.error().text);
    }
}

QString askAndSaveKeyCard(QWidget &parent, const QList<KeyGroup> &groups)
{
    const QString path = askForSaveName(&parent, KeyCard::tr("Save the keys as PDF"),
        KeyCard::tr("keys", "name of a file") + u".pdf"_s, {KeyCard::tr("PDF (*.pdf)")});
    if (path.isEmpty())
        return {};
    const auto done = saveKeyCard(path, groups);
    return done ? savedText(path) : done.error().text;
}

} // namespace Standoff
