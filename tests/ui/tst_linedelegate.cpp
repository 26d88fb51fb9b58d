// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "theme/theme.h"
#include "widgets/linedelegate.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

using namespace Standoff;
using namespace Qt::StringLiterals;

class LineDelegateTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsGiveWayToTheRemark();
    void numbersAreWhole();
};

// Every number, at every width and size: the ink of the count is that of the digits.
void LineDelegateTest::numbersAreWhole()
{
    constexpr int countRole = Qt::UserRole;
    const LineDelegate delegate(-1, countRole, nullptr);
    QStandardItemModel model;
    auto *item = new QStandardItem(u"Name"_s.repeated(30));
    model.setItem(0, item);
    const auto inkOf = [](const QImage &image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += qGray(image.pixel(x, y)) < 200;
        }
        return count;
    };
    for (const qreal size : {9.0, 10.0, 10.7, 13.0}) {
        for (const int number : {7, 99, 1000, 1111, 25'017, 1'234'567}) {
            for (const int width : {40, 90, 260}) {
                item->setData(number, countRole);
                QStyleOptionViewItem option;
                option.font.setPointSizeF(size);
                option.fontMetrics = QFontMetrics(option.font);
                option.palette.setColor(QPalette::Text, Qt::black);
                option.rect = {0, 0, width, 30};
                QImage painted(option.rect.size(), QImage::Format_RGB32);
                painted.fill(Qt::white);
                QPainter painter(&painted);
                item->setText({});
                delegate.paint(&painter, option, model.index(0, 0));
                painter.end();
                QFont small = option.font;
                small.setPointSizeF(size * 0.88);
                const QString text = option.locale.toString(number);
                QImage expected(painted.size(), QImage::Format_RGB32);
                expected.fill(Qt::white);
                QPainter reference(&expected);
                reference.setFont(small);
                reference.setPen(Theme::mutedText(option.palette));
                reference.drawText(expected.rect(), Qt::AlignCenter | Qt::TextDontClip, text);
                reference.end();
                if (QFontMetrics(small).horizontalAdvance(text) + 12 < width) {
                    const int ink = inkOf(painted);
                    const int whole = inkOf(expected);
                    QVERIFY2(ink >= whole * 3 / 4,
                        qPrintable(u"%1 at %2, %3 wide: %4 of %5"_s.arg(text)
                                .arg(size)
                                .arg(width)
                                .arg(ink)
                                .arg(whole)));
                }
            }
        }
    }
}

void LineDelegateTest::wordsGiveWayToTheRemark()
{
    constexpr int remarkRole = Qt::UserRole;
    QStandardItemModel model;
    const LineDelegate delegate(-1, -1, nullptr, remarkRole);
    const auto remarkPixels = [&](const QString &text) {
        auto *item = new QStandardItem(text);
        item->setData(u"younger"_s, remarkRole);
        model.setItem(0, item);
        QStyleOptionViewItem option;
        option.palette.setColor(QPalette::Base, Qt::white);
        option.palette.setColor(QPalette::Text, Qt::black);
        option.rect = {0, 0, 260, 30};
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(0, 0));
        painter.end();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += QColor(image.pixel(x, y)).hsvSaturation() > 100;
        }
        return count;
    };
    const int whole = remarkPixels(u"Who?"_s);
    QVERIFY(whole > 0);
    const int beside = remarkPixels(u"Who left, and who was it that stayed in the end?"_s);
    QVERIFY2(
        std::abs(beside - whole) <= whole / 10, qPrintable(u"%1 of %2"_s.arg(beside).arg(whole)));
}

STANDOFF_TEST(QApplication, LineDelegateTest)
#include "tst_linedelegate.moc"
