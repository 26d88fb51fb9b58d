// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleview.h"
#include "dialogs/originaldialog.h"
#include "mainwindow/mainwindow.h"
#include "panels/codeview.h"
#include "program/testprogram.h"
#include "project/article.h"
#include "session/session.h"
#include "support/addfiles.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"

#include <KSyntaxHighlighting/Repository>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const QByteArray markdown =
    "---\r\ntitle: A pact\r\nlanguage: en\r\n---\r\n\r\n# A pact\r\n\r\n"
    "The [minister](https://example.org/a) **said** that the minister would *not* wait.\r\n\r\n"
    "- The first point\r\n- The second point, and it is 5 &amp; 6\r\n\r\n"
    "The minister said no more.\r\n";

} // namespace

// The original of an article in a window of its own, and the switch of the reading hints.
class TestOriginal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keyOpensItAtTheSelection();
    void pagesOpenAtTheSelection_data();
    void pagesOpenAtTheSelection();
    void sourceIsColouredForThePalette();
    void definitionIsThatOfTheKind_data();
    void definitionIsThatOfTheKind();
    void findsByKeys();
    void tellsWhatIsNotThere();
    void tellsWhenNothingIsKept();
    void whatIsNoTextIsSaved();
    void longLinesAndTextsAreBorne();
    void hintsAreSwitchedByKeyAndRemembered();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void makeWindow();
    void addArticle(const QString &name, const QByteArray &bytes);
    ArticleView *view() const { return m_window->findChild<ArticleView *>(u"articleView"_s); }
    void select(const QString &words, int from = 0)
    {
        const int begin = int(view()->article()->text().string().indexOf(words, from));
        QVERIFY(begin >= 0);
        view()->setSelection({begin, begin + int(words.size())});
    }
    OriginalDialog *open()
    {
        QTest::keyClick(view(), Qt::Key_U, Qt::ControlModifier);
        auto *dialog = m_window->findChild<OriginalDialog *>();
        // The window of a window counts as active when that is.
        if (dialog && !QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); }))
            qWarning("the dialog is not active");
        return dialog;
    }
    static CodeView *source(const OriginalDialog *dialog)
    {
        return dialog->findChild<CodeView *>(u"originalSource"_s);
    }
    static QString note(const OriginalDialog *dialog)
    {
        const auto *label = dialog->findChild<QLabel *>(u"originalNote"_s);
        return label->isVisible() ? label->text() : QString();
    }

    // Light and dark, to be looked at.
    static void savePictures(OriginalDialog *dialog, const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestOriginal::makeWindow()
{
    const QString project = path(u"p.standoff"_s);
    auto session = QFile::exists(project) ? Session::open(project) : Session::create(project);
    QVERIFY(session.has_value());
    m_window = std::make_unique<MainWindow>(std::move(*session), *m_settings);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestOriginal::addArticle(const QString &name, const QByteArray &bytes)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    addFiles(*m_window, {file.fileName()});
    view()->setFocus();
    QVERIFY(view()->article());
}

void TestOriginal::savePictures(OriginalDialog *dialog, const QString &name)
{
    const QString folder = qEnvironmentVariable("STANDOFF_PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto &[look, scheme] : {std::pair(u"light"_s, Qt::ColorScheme::Light),
             std::pair(u"dark"_s, Qt::ColorScheme::Dark)}) {
        Theme::setAppearance(scheme);
        QTest::qWait(100);
        QVERIFY(dialog->grab().save(u"%1/original-%2-%3.png"_s.arg(folder, name, look)));
    }
    Theme::setAppearance(Qt::ColorScheme::Unknown);
}

void TestOriginal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->setValue("annotator", u"Ada"_s);
    makeWindow();
    addArticle(u"pact.md"_s, markdown);
}

void TestOriginal::cleanup()
{
    m_window->close();
    m_window.reset();
}

void TestOriginal::keyOpensItAtTheSelection()
{
    select(u"minister said"_s);
    const OriginalDialog *dialog = open();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY(source(dialog)->isReadOnly());
    QCOMPARE(source(dialog)->toPlainText(), QString::fromUtf8(markdown).remove(u'\r'));
    QCOMPARE(
        source(dialog)->textCursor().selectedText(), u"minister](https://example.org/a) **said"_s);
    QTest::keyClick(source(dialog), Qt::Key_X); // nobody can write in it
    QCOMPARE(source(dialog)->toPlainText(), QString::fromUtf8(markdown).remove(u'\r'));
    QTest::keyClick(source(dialog), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(!m_window->findChild<OriginalDialog *>());

    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    select(u"The minister said"_s, int(view()->article()->text().string().indexOf(u"second"_s)));
    dialog = open();
    QVERIFY(dialog);
    QCOMPARE(source(dialog)->textCursor().block().text(), u"The minister said no more."_s);
    QCOMPARE(note(dialog), QString());
}

void TestOriginal::pagesOpenAtTheSelection_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("selected");
    QTest::newRow("HTML")
        << u"pact.html"_s
        << QByteArray(
               "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<title>A caf&eacute; closes</title>\n"
               "<script>var said = \"The minister said\";</script>\n</head>\n<body>\n<nav><a href="
               "\"/\">The minister said</a></nav>\n<article>\n<h1>A caf&eacute; "
               "closes</h1>\n<p>The "
               "<a href=\"/m\">minister</a> <b>s</b>aid that the caf&eacute; &amp; bar would close."
               "</p>\n</article>\n</body>\n</html>\n")
        << u"minister</a> <b>s</b>aid that the caf&eacute;"_s;
    QTest::newRow("JSON") << u"pact.json"_s << QByteArray(R"({
  "title": "A caf\u00e9 closes",
  "published": "2024-06-20",
  "content": "<p>The <a href=\"\/m\">minister<\/a> said that the caf\u00e9 &amp; bar would close.<\/p>"
}
)") << uR"(minister<\/a> said that the caf\u00e9)"_s;
}

void TestOriginal::pagesOpenAtTheSelection()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, source);
    QFETCH(QString, selected);
    addArticle(name, source);
    QCOMPARE(view()->article()->text().string().section(u'\n', -1),
        u"The minister said that the café & bar would close."_s);
    select(u"minister said that the café"_s);
    OriginalDialog *dialog = open();
    QVERIFY(dialog);
    QCOMPARE(TestOriginal::source(dialog)->textCursor().selectedText(), selected);
    QCOMPARE(note(dialog), QString());
    const QTextDocument *document = TestOriginal::source(dialog)->document();
    const auto isColored = [document] {
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            if (!block.layout()->formats().isEmpty())
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isColored());
    savePictures(dialog, name);
}

void TestOriginal::sourceIsColouredForThePalette()
{
    OriginalDialog *dialog = open();
    QVERIFY(dialog);
    const auto inks = [dialog] {
        QSet<QRgb> inks;
        const QTextDocument *document = source(dialog)->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.hasProperty(QTextFormat::ForegroundBrush))
                    inks.insert(range.format.foreground().color().rgb());
            }
        }
        return inks;
    };
    QPalette light;
    light.setColor(QPalette::Base, Qt::white);
    dialog->setPalette(light);
    QTRY_VERIFY(inks().size() >= 2);
    const QSet<QRgb> onLight = inks();
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x23, 0x24, 0x28));
    dialog->setPalette(dark);
    QTRY_VERIFY(inks() != onLight);
    QVERIFY(inks().size() >= 2);
}

void TestOriginal::definitionIsThatOfTheKind_data()
{
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<bool>("colored");
    QTest::newRow("Markdown") << u"text/markdown"_s << u"a"_s << true;
    QTest::newRow("HTML") << u"text/html"_s << u"a"_s << true;
    QTest::newRow("JSON") << u"application/json"_s << u"a"_s << true;
    QTest::newRow("by its name") << u"application/x-unheard-of"_s << u"a.html"_s << true;
    QTest::newRow("plain") << u"text/plain"_s << u"CMakeLists.txt"_s << false;
    QTest::newRow("unknown") << QString() << QString() << false;
}

void TestOriginal::definitionIsThatOfTheKind()
{
    QFETCH(QString, mediaType);
    QFETCH(QString, fileName);
    QFETCH(bool, colored);
    Version version;
    version.mediaType = mediaType;
    version.fileName = fileName;
    const QString text = u"<html><p class=\"a\">{\"key\": true}\n\n# heading **bold**\n</html>"_s;
    KSyntaxHighlighting::Repository repository;
    const OriginalDialog dialog(version, u"A"_s, text, repository);
    const auto formats = [&dialog] {
        qsizetype count = 0;
        const QTextDocument *document = source(&dialog)->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            count += block.layout()->formats().size();
        return count;
    };
    QTest::qWait(1); // it is coloured when the program has time
    QCOMPARE(formats() > 0, colored);
    QCOMPARE(source(&dialog)->toPlainText(), text);
}

void TestOriginal::findsByKeys()
{
    const OriginalDialog *dialog = open();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(u"originalFind"_s);
    QTest::keyClick(source(dialog), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"point"_s);
    const auto line = [dialog] { return source(dialog)->textCursor().block().text(); };
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // Enter is not for a button
    const QString first = line();
    QTest::keyClick(field, Qt::Key_Return);
    const QString second = line();
    QVERIFY(first != second);
    QTest::keyClick(field, Qt::Key_Return); // goes round
    QCOMPARE(line(), first);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(line(), second);
    QTest::keyClick(field, Qt::Key_F3);
    QCOMPARE(line(), first);
    field->setText(u"nowhere"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(note(dialog).contains(u"nowhere"_s));
    QCOMPARE(line(), first);
    field->clear();
    QCOMPARE(note(dialog), QString());
}

void TestOriginal::tellsWhatIsNotThere()
{
    OriginalDialog *dialog = open();
    QVERIFY(dialog);
    QCOMPARE(note(dialog), QString());
    dialog->showPlace(u"something else"_s, {0, 9});
    QVERIFY(!note(dialog).isEmpty());
    QVERIFY(!source(dialog)->textCursor().hasSelection());
    dialog->showPlace(u"The second point"_s, {4, 10});
    QCOMPARE(note(dialog), QString());
    QCOMPARE(source(dialog)->textCursor().selectedText(), u"second"_s);
}

void TestOriginal::tellsWhenNothingIsKept()
{
    QGuiApplication::clipboard()->setText(u"Words from the clipboard."_s);
    m_window->findChild<QAction *>(u"paste-article"_s)->trigger();
    awaitWork(*m_window);
    QCOMPARE(view()->article()->text().string(), u"Words from the clipboard."_s);
    QTest::keyClick(view(), Qt::Key_U, Qt::ControlModifier);
    QVERIFY(!m_window->findChild<OriginalDialog *>());
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(u"no original"_s));
}

void TestOriginal::whatIsNoTextIsSaved()
{
    const QByteArray bytes(
        "{\\rtf1\\ansi Kim met Putin in Pyongyang, and nobody was surprised.\\par}");
    addArticle(u"pact.rtf"_s, bytes);
    const QString saved = path(u"saved.rtf"_s);
    QTimer::singleShot(0, this, [saved] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"pact.rtf"_s);
        dialog->findChild<QLineEdit *>()->setText(saved);
        static_cast<QDialog *>(dialog)->accept();
    });
    m_window->findChild<QAction *>(u"show-original"_s)->trigger();
    QVERIFY(!m_window->findChild<OriginalDialog *>());
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestOriginal::longLinesAndTextsAreBorne()
{
    // One line of a million characters; its end is found all the same.
    addArticle(u"long.txt"_s, QByteArray("word ").repeated(200'000) + "the very end");
    select(u"very end"_s);
    const OriginalDialog *dialog = open();
    QVERIFY(dialog);
    QCOMPARE(source(dialog)->textCursor().selectedText(), u"very end"_s);
    QVERIFY(source(dialog)->document()->blockCount() >= 200);
}

void TestOriginal::hintsAreSwitchedByKeyAndRemembered()
{
    const auto picture = [this] { return view()->viewport()->grab().toImage(); };
    select(u"A pact"_s); // so that no caret blinks in the picture
    view()->clearFocus();
    auto *action = m_window->findChild<QAction *>(u"reading-hints"_s);
    QVERIFY(action->isChecked());
    const QImage with = picture();
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QVERIFY(!action->isChecked());
    const QImage without = picture();
    QVERIFY(with != without);
    m_window->close();
    m_window.reset();
    makeWindow();
    action = m_window->findChild<QAction *>(u"reading-hints"_s);
    QVERIFY(!action->isChecked());
    select(u"A pact"_s);
    view()->clearFocus();
    const QImage again = picture();
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QVERIFY(picture() != again);
}

STANDOFF_TEST(QApplication, TestOriginal)
#include "tst_original.moc"
