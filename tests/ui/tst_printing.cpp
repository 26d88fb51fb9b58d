// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleview.h"
#include "mainwindow/mainwindow.h"
#include "program/testprogram.h"
#include "session/session.h"
#include "support/addfiles.h"
#include "typesetting/paper/articleprint.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Printing and saving by the menu, with the dialogs that a person sees.
class TestPrinting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void savesAsPdf();
    void aNameWithoutASuffixGetsOne();
    void savesAPictureOfTheSelection();
    void withoutASelectionTheParagraphIsPictured();
    void tellsWhatWentWrong();
    void previewHasThePages();
    void printerGetsThePages();
    void printingHasItsKey();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    ArticleView &view() const { return *m_window->findChild<ArticleView *>(); }
    // Chooses the action and answers the file dialog that it opens.
    void choose(const char *action, const QString &file);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestPrinting::init()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->setValue("annotator", u"Tester"_s);
    auto session = Session::create(path(u"project.standoff"_s));
    QVERIFY(session);
    m_window = std::make_unique<MainWindow>(std::move(*session), *m_settings);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    QFile file(path(u"article.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Kim met Putin in Pyongyang, and the pact was signed there on Wednesday.\n\n"
               "Nobody in Seoul was surprised, said an official of the office.\n");
    file.close();
    addFiles(*m_window, {file.fileName()});
    QVERIFY(view().article());
}

void TestPrinting::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestPrinting::choose(const char *action, const QString &file)
{
    QTimer::singleShot(0, this, [file] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(file);
        static_cast<QDialog *>(dialog)->accept();
    });
    m_window->findChild<QAction *>(QLatin1StringView(action))->trigger();
}

void TestPrinting::savesAsPdf()
{
    const QString file = path(u"article.pdf"_s);
    choose("save-pdf", file);
    QTRY_VERIFY2(message().contains(u"article.pdf"_s), qPrintable(message()));
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
}

void TestPrinting::aNameWithoutASuffixGetsOne()
{
    choose("save-pdf", path(u"article"_s));
    QVERIFY(!QFile::exists(path(u"article"_s)));
    QTRY_VERIFY2(QFile::exists(path(u"article.pdf"_s)), qPrintable(message()));
}

void TestPrinting::savesAPictureOfTheSelection()
{
    view().setSelection({0, 8});
    choose("save-picture", path(u"picture.png"_s));
    const QImage line(path(u"picture.png"_s));
    QVERIFY2(!line.isNull(), qPrintable(message()));
    view().setSelection({0, view().article()->text().size()});
    choose("save-picture", path(u"all.png"_s));
    QVERIFY(QImage(path(u"all.png"_s)).height() > line.height());
    choose("save-picture", path(u"picture.svg"_s));
    QVERIFY(QFileInfo(path(u"picture.svg"_s)).size() > 0);
}

void TestPrinting::withoutASelectionTheParagraphIsPictured()
{
    const TextRange second = view().article()->text().paragraphs()[1].range;
    view().setSelection(second);
    choose("save-picture", path(u"selected.png"_s));
    view().setCaret(second.begin + 5);
    choose("save-picture", path(u"caret.png"_s));
    QVERIFY(!QImage(path(u"caret.png"_s)).isNull());
    QCOMPARE(QImage(path(u"caret.png"_s)), QImage(path(u"selected.png"_s)));
}

void TestPrinting::tellsWhatWentWrong()
{
    choose("save-picture", path(u"picture.jpeg"_s));
    QVERIFY2(message().contains(u"picture.jpeg"_s), qPrintable(message()));
    QVERIFY(!QFileInfo::exists(path(u"picture.jpeg"_s)));
}

void TestPrinting::previewHasThePages()
{
    bool shown = false;
    QTimer::singleShot(200, this, [&shown] {
        auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        const QImage image = dialog->grab().toImage();
        if (const QString folder = qEnvironmentVariable("STANDOFF_PICTURES"); !folder.isEmpty())
            image.save(folder + u"/preview.png"_s);
        shown = true;
        dialog->reject();
    });
    m_window->findChild<QAction *>(u"print-preview"_s)->trigger();
    QVERIFY(shown);
}

// A printer that writes to a file stands for one that has paper.
void TestPrinting::printerGetsThePages()
{
    PrintableArticle printed;
    printed.article = view().article();
    printed.title = u"A title"_s;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path(u"printed.pdf"_s));
    printer.setResolution(ArticlePrint::resolution());
    printer.setPageSize(QPageSize(QPageSize::A6));
    printer.setPageOrientation(QPageLayout::Landscape);
    QList<int> steps;
    const auto done = ArticlePrint(printed, {}).print(printer, [&steps](int step, int) {
        steps.append(step);
        return true;
    });
    QVERIFY(done);
    QProcess reader;
    reader.start(u"pdfinfo"_s, {path(u"printed.pdf"_s)});
    QVERIFY(reader.waitForFinished());
    const QString told = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(told.contains(u"420 x 29"_s), qPrintable(told));
}

void TestPrinting::printingHasItsKey()
{
    const auto *print = m_window->findChild<QAction *>(u"print"_s);
    QCOMPARE(print->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
    for (const QAction *other : m_window->findChildren<QAction *>())
        QVERIFY(other == print || !other->shortcuts().contains(print->shortcut()));
}

STANDOFF_TEST(QApplication, TestPrinting)
#include "tst_printing.moc"
