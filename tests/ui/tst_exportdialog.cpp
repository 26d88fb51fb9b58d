// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/registry/formats.h"
#include "panels/codeview.h"
#include "program/testprogram.h"
#include "session/verbs/annotations.h"
#include "support/verifyresult.h"
#include "windowbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Standoff;

// The export dialog and the options of formats, of which it makes a form.
class ExportDialogTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void optionsAreOfTheFormat();
    void optionsChangeWhatIsShown();
    void optionsChangeWhatIsWritten();
    void archiveByNameOrByBox();
    void keysAreDistinct_data();
    void keysAreDistinct();

private:
    // Calls the function with the dialog, once what it shows is found.
    void inDialog(const std::function<void(QDialog &)> &look)
    {
        bool wasThere = false;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto *dialog = m_window->findChild<ExportDialog *>();
            settle(*dialog);
            look(*dialog);
            wasThere = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        trigger(u"export"_s);
        QVERIFY(wasThere);
    }
    static void settle(const QWidget &dialog)
    {
        QVERIFY(QTest::qWaitFor([&dialog] { return isUpToDate(dialog); }));
    }
    static void choose(QDialog &dialog, const QString &id)
    {
        const auto formats = allFormats();
        const auto found =
            std::ranges::find(formats, id, [](const auto &each) { return each->info().id; });
        dialog.findChild<QComboBox *>(u"exportFormat"_s)
            ->setCurrentIndex(int(found - formats.begin()));
        settle(dialog);
    }
    static QString preview(const QDialog &dialog)
    {
        return dialog.findChild<CodeView *>(u"exportPreview"_s)->toPlainText();
    }
    static void click(QDialog &dialog, const QString &name)
    {
        auto *box = dialog.findChild<QCheckBox *>(name);
        QVERIFY(box && box->isVisible());
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
        settle(dialog);
    }
};

void ExportDialogTest::init()
{
    IncomingArticle article;
    article.text = ArticleText(u"Kim met Putin.\n"_s);
    article.title = u"=First"_s;
    article.original = "Kim met Putin.\n";
    open(u"p.standoff"_s, {article}, {1200, 900});
    const ArticleId id = session().project().all<Article>().firstKey();
    VERIFY_RESULT(session().openArticle(id));
    const TagId tag = session().project().all<Tag>().firstKey();
    VERIFY_RESULT(annotate(session(), id, tag, {{0, 3}}));
}

void ExportDialogTest::optionsAreOfTheFormat()
{
    inDialog([](QDialog &dialog) {
        const auto formats = allFormats();
        for (const auto &format : formats) {
            choose(dialog, format->info().id);
            QStringList shown;
            for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
                if (widget->objectName().startsWith(u"option."_s) && widget->isVisible())
                    shown.append(widget->objectName().sliced(7));
            }
            QStringList there;
            for (const FormatOption &option : format->info().options) {
                there.append(option.name);
                const auto *list = dialog.findChild<QComboBox *>(u"option."_s + option.name);
                QCOMPARE(list == nullptr, option.isFlag());
                if (list)
                    QCOMPARE(list->count(), option.choices.size());
            }
            shown.sort();
            there.sort();
            QCOMPARE(shown, there);
        }
    });
}

void ExportDialogTest::optionsChangeWhatIsShown()
{
    inDialog([](QDialog &dialog) {
        const auto *losses = dialog.findChild<QTreeView *>(u"exportLosses"_s)->model();
        QCOMPARE(losses->rowCount(), 0);
        click(dialog, u"option.originals"_s); // where the preview does not reach
        QCOMPARE(losses->rowCount(), 1);

        choose(dialog, u"csv"_s);
        QVERIFY(preview(dialog).contains(u"\n'=First,"_s));
        click(dialog, u"option.defuse"_s);
        QVERIFY(preview(dialog).contains(u"\n=First,"_s));
        dialog.findChild<QComboBox *>(u"option.separator"_s)->setCurrentIndex(1);
        settle(dialog);
        QVERIFY(preview(dialog).startsWith(u"article;article_id;"_s));
        // What was chosen of a format stays, but is that format's only.
        choose(dialog, u"standoff-json"_s);
        QCOMPARE(losses->rowCount(), 1);
        choose(dialog, u"csv"_s);
        QVERIFY(preview(dialog).startsWith(u"article;article_id;"_s));
    });
}

void ExportDialogTest::optionsChangeWhatIsWritten()
{
    const QString target = path(u"t.csv"_s);
    inDialog([&](QDialog &dialog) {
        choose(dialog, u"csv"_s);
        dialog.findChild<QComboBox *>(u"option.separator"_s)->setCurrentIndex(2);
        click(dialog, u"option.byte-order-mark"_s);
        dialog.findChild<QLineEdit *>(u"exportTarget"_s)->setText(target);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"exportWrite"_s), Qt::LeftButton);
        awaitWork();
    });
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xef\xbb\xbf"
                                      "article\tarticle_id\t"));
}

void ExportDialogTest::archiveByNameOrByBox()
{
    const QString target = path(u"mine.zip"_s);
    inDialog([&](QDialog &dialog) {
        auto *to = dialog.findChild<QLineEdit *>(u"exportTarget"_s);
        const auto *box = dialog.findChild<QCheckBox *>(u"exportArchive"_s);
        choose(dialog, u"brat"_s);
        const QString folder = to->text();
        QVERIFY(!box->isChecked());
        click(dialog, u"exportArchive"_s);
        QVERIFY2(to->text().endsWith(u".zip"_s), qPrintable(to->text()));
        choose(dialog, u"csv"_s);
        QVERIFY(box->isChecked() && to->text().endsWith(u".zip"_s));
        click(dialog, u"exportArchive"_s);
        QVERIFY2(to->text().endsWith(u".csv"_s), qPrintable(to->text()));
        choose(dialog, u"brat"_s);
        QCOMPARE(to->text(), folder);
        to->setText(target);
        QVERIFY(box->isChecked());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"exportWrite"_s), Qt::LeftButton);
        awaitWork();
    });
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("PK"));
}

void ExportDialogTest::keysAreDistinct_data()
{
    QTest::addColumn<QString>("format");
    for (const auto &format : allFormats())
        QTest::newRow(qPrintable(format->info().id)) << format->info().id;
}

void ExportDialogTest::keysAreDistinct()
{
    QFETCH(QString, format);
    inDialog([&format](QDialog &dialog) {
        choose(dialog, format);
        QStringList keys;
        const auto take = [&keys](const QString &text) {
            if (const QString key = QKeySequence::mnemonic(text).toString(); !key.isEmpty())
                keys.append(key);
        };
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                take(label->text());
        }
        for (const auto *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                take(button->text());
        }
        QVERIFY(keys.size() >= 4);
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    });
}

STANDOFF_TEST(QApplication, ExportDialogTest)
#include "tst_exportdialog.moc"
