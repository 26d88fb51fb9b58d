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
};

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
