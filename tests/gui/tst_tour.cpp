// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "guide/tour.h"
#include "mainwindow/mainwindow.h"
#include "program/testprogram.h"
#include "session/session.h"
#include "windows.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// The tour is on a copy of the sample, in a window of its own, and leaves nothing.
class TourTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsOnACopy();

private:
    static QList<MainWindow *> windows()
    {
        QList<MainWindow *> found;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(widget))
                found.append(window);
        }
        return found;
    }
};

void TourTest::itIsOnACopy()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue("annotator", u"Ada"_s);
    Windows opened(settings);
    QVERIFY(opened.openTour());
    QCOMPARE(windows().size(), 1);
    MainWindow *window = windows().first();
    QVERIFY(window->findChild<Tour *>()->isVisible());
    QVERIFY(!window->session().project().all<Article>().isEmpty());
    const QString path = window->session().path();
    QVERIFY(QFile::exists(path));
    emit window->tourRequested(); // once more, as by the menu
    QCOMPARE(windows().size(), 2);
    for (MainWindow *each : windows())
        each->close();
    QTRY_VERIFY(windows().isEmpty());
    QVERIFY(!QFile::exists(path));
    QVERIFY(settings.value("recent").toStringList().isEmpty());
}

STANDOFF_TEST(QApplication, TourTest)
#include "tst_tour.moc"
