// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/distinctkeys.h"
#include "exporting/formatfamily.h"
#include "exporting/formatsmodel.h"
#include "formats/registry/formats.h"
#include "panels/codeview.h"
#include "program/testprogram.h"
#include "session/verbs/annotations.h"
#include "session/verbs/records.h"
#include "session/verbs/settings.h"
#include "support/verifyresult.h"
#include "windowbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Standoff;

// The export dialog: what it shows and writes of what is chosen, and that it is chosen by keys,
// too.
class ExportDialogTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void everyFormatHasAFamily();
    void formatsAreFoundByKeys();
    void lossesOfEachFormatAppear();
    void optionsAreOfTheFormat();
    void optionsChangeWhatIsShown();
    void optionsChangeWhatIsWritten();
    void archiveByNameOrByBox();
    void queryChoosesArticles();
    void queryThatFindsNothing();
    void theShownArticleAlone();
    void layersLimitWhatIsWritten();
    void statusLimitsWhatIsWritten();
    void redactionWritesNoSecret();
    void namesInTextsAreTold();
    void partsAreWritten();
    void presetsAreSavedAndLoaded();
    void presetsOfOthersAreShown();
    void commandLineSaysTheSame();
    void severalFilesArePreviewed();
    void footIsSeenOnSmallScreens();
    void keysAreMadeDistinct();
    void keysAreDistinct_data();
    void keysAreDistinct();

private:
    // Calls the function with the dialog, once what it shows is found.
    void inDialog(const std::function<void(QDialog &)> &look)
    {
        bool wasThere = false;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto *dialog = m_window->findChild<ExportDialog *>();
            QVERIFY(QTest::qWaitForWindowActive(dialog));
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
        dynamic_cast<ExportDialog &>(dialog).chooseFormat(id);
        settle(dialog);
    }
    template <typename Widget>
    static Widget &part(const QDialog &dialog, const QString &name)
    {
        auto *found = dialog.findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    static void type(QDialog &dialog, const QString &name, const QString &text)
    {
        auto &line = part<QLineEdit>(dialog, name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
        settle(dialog);
    }
    // A row of a list, by the keys.
    static void pick(QDialog &dialog, const QString &name, int row)
    {
        auto &list = part<QComboBox>(dialog, name);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentIndex(), row);
        settle(dialog);
    }
    static QString shownText(const QDialog &dialog, const QString &label)
    {
        auto &found = part<QLabel>(dialog, label);
        return found.isVisible() ? found.text() : QString();
    }
    // What is written to a file in the folder of the project.
    QByteArray written(QDialog &dialog, const QString &name)
    {
        part<QLineEdit>(dialog, u"exportTarget"_s).setText(path(name));
        QTest::mouseClick(&part<QPushButton>(dialog, u"exportWrite"_s), Qt::LeftButton);
        awaitWork();
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    QString kept(const QString &preset) const
    {
        return session().project().setting(settingOfPreset(preset));
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
    open(u"p.standoff"_s,
        {article, {.text = ArticleText(u"Nobody came.\n"_s), .title = u"Second"_s}}, {1200, 900});
    const ArticleId id = session().project().all<Article>().firstKey();
    VERIFY_RESULT(session().openArticle(id));
    const TagId tag = session().project().tagWithKey(u"p"_s)->id;
    VERIFY_RESULT(annotate(session(), id, tag, {{0, 3}}));
}

void ExportDialogTest::everyFormatHasAFamily()
{
    for (const auto &format : allFormats()) {
        if (format->info().writes)
            QVERIFY2(
                familyOf(format->info().id) != FormatFamily::Others, qPrintable(format->info().id));
    }
    QCOMPARE(familyOf(u"none"_s), FormatFamily::Others);
    QVERIFY(!nameOf(FormatFamily::Others).isEmpty());
}

void ExportDialogTest::formatsAreFoundByKeys()
{
    inDialog([](QDialog &dialog) {
        auto &list = part<QTreeView>(dialog, u"exportFormats"_s);
        const auto chosen = [&list] {
            const auto rows = list.selectionModel()->selectedIndexes();
            return rows.isEmpty() ? QString() : rows.first().data(FormatsModel::IdRole).toString();
        };
        QVERIFY(list.hasFocus());
        QCOMPARE(chosen(), u"standoff-json"_s);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(chosen(), u"standoff-jsonl"_s);
        QTest::keyClick(&list, Qt::Key_Down); // over a heading
        QCOMPARE(chosen(), u"brat"_s);
        settle(dialog);
        QVERIFY(preview(dialog).contains(u"T1"_s) || preview(dialog).contains(u"Person"_s));
        QTest::keyClick(&dialog, Qt::Key_F, Qt::ControlModifier);
        auto &field = part<QLineEdit>(dialog, u"exportFilter"_s);
        QVERIFY(field.hasFocus());
        QTest::keyClicks(&field, u"csv"_s);
        QCOMPARE(list.model()->rowCount(), 1);
        QCOMPARE(chosen(), QString()); // it is not seen, but still what is exported
        QVERIFY(part<QLineEdit>(dialog, u"exportTarget"_s).text().endsWith(u"p"_s));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(chosen(), u"csv"_s);
        QVERIFY(list.hasFocus() && dialog.isVisible());
        field.clear();
        QCOMPARE(chosen(), u"csv"_s);
        QVERIFY(part<QLineEdit>(dialog, u"exportTarget"_s).text().endsWith(u".csv"_s));
    });
}

void ExportDialogTest::lossesOfEachFormatAppear()
{
    inDialog([](QDialog &dialog) {
        const auto &exporting = dynamic_cast<ExportDialog &>(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(exporting.isCounted(), 20'000);
        const auto *formats = part<QTreeView>(dialog, u"exportFormats"_s).model();
        QMap<QString, QString> losses;
        for (int family = 0; family < formats->rowCount(); ++family) {
            const QModelIndex heading = formats->index(family, 0);
            QVERIFY(formats->rowCount(heading) > 0);
            for (int row = 0; row < formats->rowCount(heading); ++row) {
                const QModelIndex format = formats->index(row, 0, heading);
                losses.insert(format.data(FormatsModel::IdRole).toString(),
                    format.data(FormatsModel::LossRole).toString());
            }
        }
        for (const auto &format : allFormats()) {
            const FormatInfo &info = format->info();
            QCOMPARE(losses.contains(info.id), info.writes);
            if (info.writes)
                QVERIFY2(!losses[info.id].isEmpty(), qPrintable(info.id));
        }
        QCOMPARE(losses[u"standoff-json"_s], u"nothing lost"_s);
        QCOMPARE(losses[u"claimreview"_s], u"claims only"_s);
        QVERIFY2(losses[u"csv"_s].contains(u"loss"_s), qPrintable(losses[u"csv"_s]));
        // That of the format is the number of rows of its list.
        choose(dialog, u"csv"_s);
        const int rows = part<QTreeView>(dialog, u"exportLosses"_s).model()->rowCount();
        QVERIFY(losses[u"csv"_s].startsWith(QString::number(rows)));
    });
}

void ExportDialogTest::optionsAreOfTheFormat()
{
    inDialog([](QDialog &dialog) {
        const auto formats = allFormats();
        for (const auto &format : formats) {
            if (!format->info().writes)
                continue;
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

void ExportDialogTest::queryChoosesArticles()
{
    QByteArray text;
    inDialog([&](QDialog &dialog) {
        QVERIFY(!part<QLineEdit>(dialog, u"exportQuery"_s).isVisible());
        auto &scope = part<QComboBox>(dialog, u"exportScope"_s);
        QCOMPARE(scope.currentIndex(), 0);
        auto &button = part<QPushButton>(dialog, u"exportWrite"_s);
        QVERIFY2(button.text().contains(u"2 article(s)"_s), qPrintable(button.text()));
        pick(dialog, u"exportScope"_s, scope.count() - 1);
        QVERIFY(!button.isEnabled() && !button.toolTip().isEmpty());
        QVERIFY(part<QLineEdit>(dialog, u"exportQuery"_s).hasFocus());
        QTest::keyClicks(dialog.focusWidget(), u"nobody"_s);
        settle(dialog);
        QCOMPARE(shownText(dialog, u"exportFound"_s), u"1 of 2 article(s)"_s);
        QVERIFY(button.isEnabled() && button.text().contains(u"1 article(s)"_s));
        choose(dialog, u"brat"_s);
        QVERIFY(part<QTabBar>(dialog, u"exportFiles"_s).tabText(0).startsWith(u"Second"_s));
        choose(dialog, u"standoff-json"_s);
        part<QLineEdit>(dialog, u"exportQuery"_s).setFocus();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return); // no more than to search
        settle(dialog);
        QVERIFY(!session().isBusy() && dialog.isVisible());
        text = written(dialog, u"q.json"_s);
    });
    QVERIFY2(text.contains("Nobody came") && !text.contains("Kim met"), text.constData());
}

void ExportDialogTest::queryThatFindsNothing()
{
    inDialog([](QDialog &dialog) {
        const int last = part<QComboBox>(dialog, u"exportScope"_s).count() - 1;
        pick(dialog, u"exportScope"_s, last);
        for (const QString &query : {u"zebra"_s, u"title:("_s, u" "_s}) {
            type(dialog, u"exportQuery"_s, query);
            QVERIFY(!part<QPushButton>(dialog, u"exportWrite"_s).isEnabled());
            QVERIFY(!shownText(dialog, u"exportFound"_s).isEmpty());
            QVERIFY(!shownText(dialog, u"exportLossesState"_s).isEmpty());
            QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(dialog.isVisible()); // none would be all
        }
        pick(dialog, u"exportScope"_s, 0);
        QVERIFY(part<QPushButton>(dialog, u"exportWrite"_s).isEnabled());
        QVERIFY(!preview(dialog).isEmpty());
    });
}

void ExportDialogTest::theShownArticleAlone()
{
    QByteArray text;
    inDialog([&](QDialog &dialog) {
        pick(dialog, u"exportScope"_s, 1);
        text = written(dialog, u"one.json"_s);
    });
    QVERIFY(text.contains("Nobody came") != text.contains("Kim met"));
}

void ExportDialogTest::layersLimitWhatIsWritten()
{
    const ArticleId id = session().project().all<Article>().firstKey();
    const Tag *person = session().project().tagWithKey(u"p"_s);
    const QString layer = session().project().layerOf(*person)->name;
    const Tag *other = nullptr;
    for (const Tag &tag : session().project().all<Tag>()) {
        if (tag.layer != person->layer)
            other = &tag;
    }
    const QString otherLayer = session().project().layerOf(*other)->name;
    VERIFY_RESULT(annotate(session(), id, other->id, {{4, 7}}));
    QByteArray text;
    inDialog([&](QDialog &dialog) {
        choose(dialog, u"csv"_s);
        click(dialog, u"layer."_s + layer);
        QVERIFY(!part<QCheckBox>(dialog, u"layer."_s + layer).isChecked());
        text = written(dialog, u"layers.csv"_s);
    });
    QVERIFY2(text.contains(",met") && !text.contains(",Kim,"), text.constData());
    // Without a layer there is nothing to write; it is not all, either.
    inDialog([&](QDialog &dialog) {
        for (const QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->objectName().startsWith(u"layer."_s))
                click(dialog, box->objectName());
        }
        QVERIFY(!part<QPushButton>(dialog, u"exportWrite"_s).isEnabled());
        click(dialog, u"layer."_s + otherLayer);
        QVERIFY(part<QPushButton>(dialog, u"exportWrite"_s).isEnabled());
    });
}

void ExportDialogTest::statusLimitsWhatIsWritten()
{
    const ArticleId id = session().project().all<Article>().firstKey();
    const TagId person = session().project().tagWithKey(u"p"_s)->id;
    const auto proposed = annotate(session(), id, person, {{8, 13}});
    VERIFY_RESULT(proposed);
    VERIFY_RESULT(setStatus(session(), id, *proposed, Status::Proposed));
    QList<QByteArray> texts;
    for (const int row : {0, 1, 2}) {
        inDialog([&](QDialog &dialog) {
            choose(dialog, u"csv"_s);
            pick(dialog, u"exportStatus"_s, row);
            texts.append(written(dialog, u"status%1.csv"_s.arg(row)));
        });
    }
    QCOMPARE(texts.size(), 3);
    QVERIFY(texts[0].contains("Putin") && texts[2].contains("Putin"));
    QVERIFY2(!texts[1].contains("Putin") && texts[1].contains("Kim"), texts[1].constData());
}

void ExportDialogTest::redactionWritesNoSecret()
{
    VERIFY_RESULT(put(session(),
        Source{.label = u"Zelda Quill"_s,
            .note = u"a note"_s,
            .disclosure = Disclosure::Confidential}));
    QByteArray hidden;
    inDialog([&](QDialog &dialog) {
        QVERIFY(part<QCheckBox>(dialog, u"redact.records"_s).isChecked());
        const QString told = shownText(dialog, u"exportHidden"_s);
        QVERIFY2(
            told.startsWith(u"1 record(s)"_s) && told.contains(u"Source "_s), qPrintable(told));
        QVERIFY(shownText(dialog, u"exportDisclosed"_s).isEmpty());
        click(dialog, u"redact.annotators"_s);
        hidden = written(dialog, u"hidden.json"_s);
    });
    QVERIFY(hidden.contains("Source ") && hidden.contains("Annotator "));
    QVERIFY2(!hidden.contains("Quill") && !hidden.contains("\"Ada\""), hidden.constData());
    QByteArray open;
    inDialog([&](QDialog &dialog) {
        click(dialog, u"redact.records"_s);
        QVERIFY(!part<QCheckBox>(dialog, u"redact.annotators"_s).isEnabled());
        open = written(dialog, u"open.json"_s);
    });
    QVERIFY(open.contains("Quill") && open.contains("Ada"));
}

void ExportDialogTest::namesInTextsAreTold()
{
    VERIFY_RESULT(
        put(session(), Entity{.name = u"Putin"_s, .disclosure = Disclosure::Confidential}));
    inDialog([&](QDialog &dialog) {
        const QString told = shownText(dialog, u"exportDisclosed"_s);
        QVERIFY2(told.contains(u"Putin"_s) && told.contains(u"1 article(s)"_s), qPrintable(told));
        QCOMPARE(part<QTreeView>(dialog, u"exportLosses"_s).model()->rowCount(), 1);
        click(dialog, u"redact.records"_s);
        QVERIFY(shownText(dialog, u"exportDisclosed"_s).isEmpty());
    });
}

void ExportDialogTest::partsAreWritten()
{
    inDialog([&](QDialog &dialog) {
        type(dialog, u"exportSplit"_s, u"train"_s);
        QVERIFY(!shownText(dialog, u"exportSplitProblem"_s).isEmpty());
        QVERIFY(!part<QPushButton>(dialog, u"exportWrite"_s).isEnabled());
        type(dialog, u"exportSplit"_s, u"train=1,test=1"_s);
        QVERIFY(shownText(dialog, u"exportSplitProblem"_s).isEmpty());
        QVERIFY(part<QSpinBox>(dialog, u"exportSeed"_s).isVisible());
        const QString target = part<QLineEdit>(dialog, u"exportTarget"_s).text();
        QVERIFY2(target.endsWith(u"/p"_s), qPrintable(target)); // a folder
        click(dialog, u"exportManifest"_s);
        written(dialog, u"parts"_s);
    });
    QCOMPARE(QDir(path(u"parts"_s)).entryList(QDir::Files),
        (QStringList{u"manifest.json"_s, u"test.json"_s, u"train.json"_s}));
}

void ExportDialogTest::presetsAreSavedAndLoaded()
{
    inDialog([&](QDialog &dialog) {
        const auto press = [&dialog](const QString &name) {
            auto &button = part<QPushButton>(dialog, name);
            QVERIFY2(button.isEnabled(), qPrintable(name));
            QTest::mouseClick(&button, Qt::LeftButton);
            settle(dialog);
        };
        auto &presets = part<QComboBox>(dialog, u"exportPreset"_s);
        QCOMPARE(presets.count(), 1);
        choose(dialog, u"csv"_s);
        pick(dialog, u"exportStatus"_s, 1);
        click(dialog, u"option.defuse"_s);
        press(u"exportPresetSaveAs"_s);
        auto &name = part<QLineEdit>(dialog, u"exportPresetName"_s);
        QVERIFY(name.hasFocus());
        QTest::keyClick(&name, Qt::Key_Escape);
        QVERIFY(dialog.isVisible() && !name.isVisible() && presets.count() == 1);
        press(u"exportPresetSaveAs"_s);
        QTest::keyClicks(&name, u"For Saturday"_s);
        QTest::keyClick(&name, Qt::Key_Return);
        QVERIFY(dialog.isVisible() && !name.isVisible());
        const QJsonObject saved =
            QJsonDocument::fromJson(kept(u"For Saturday"_s).toUtf8()).object();
        QCOMPARE(saved[u"format"_s].toString(), u"csv"_s);
        QCOMPARE(saved[u"options"_s][u"defuse"_s].toString(), u"no"_s);
        QCOMPARE(presets.currentText(), u"For Saturday"_s);
        QVERIFY(shownText(dialog, u"exportPresetState"_s).isEmpty());
        auto &command = part<QLineEdit>(dialog, u"exportCommand"_s);
        QVERIFY(command.text().contains(u"--preset 'For Saturday'"_s));

        // What is changed is told, saved, and comes back when the preset is chosen.
        pick(dialog, u"exportStatus"_s, 2);
        QVERIFY(!shownText(dialog, u"exportPresetState"_s).isEmpty());
        QVERIFY(!command.text().contains(u"--preset"_s));
        press(u"exportPresetSave"_s);
        QVERIFY(kept(u"For Saturday"_s).contains(u"proposed"_s));
        choose(dialog, u"brat"_s);
        pick(dialog, u"exportStatus"_s, 0);
        presets.setFocus();
        QTest::keyClick(&presets, Qt::Key_Up);
        QTest::keyClick(&presets, Qt::Key_Down);
        settle(dialog);
        QCOMPARE(presets.currentText(), u"For Saturday"_s);
        QCOMPARE(part<QComboBox>(dialog, u"exportStatus"_s).currentIndex(), 2);
        QVERIFY(!part<QCheckBox>(dialog, u"option.defuse"_s).isChecked());
        QVERIFY(shownText(dialog, u"exportPresetState"_s).isEmpty());
        QVERIFY(preview(dialog).contains(u"\n=First,"_s));

        press(u"exportPresetDelete"_s);
        QVERIFY(kept(u"For Saturday"_s).isEmpty() && presets.count() == 1);
    });
    VERIFY_RESULT(session().undo());
    QVERIFY(kept(u"For Saturday"_s).contains(u"proposed"_s));
    VERIFY_RESULT(session().undo());
    QVERIFY(!kept(u"For Saturday"_s).contains(u"proposed"_s));
    VERIFY_RESULT(session().undo());
    QVERIFY(kept(u"For Saturday"_s).isEmpty());
}

// What the command line kept may say more than the dialog asks for: a few tags of a layer, another
// combination of states. It stays so.
void ExportDialogTest::presetsOfOthersAreShown()
{
    const Project &project = session().project();
    ExportPlan plan{.format = u"csv"_s};
    plan.scope.tags = {project.tagWithKey(u"p"_s)->id};
    plan.scope.statuses = {Status::Rejected, Status::Proposed};
    plan.splits = {{u"a"_s, 2}, {u"b"_s, 1}};
    plan.seed = 7;
    const QString json = QString::fromUtf8(QJsonDocument(toJson(plan, project)).toJson());
    VERIFY_RESULT(setSetting(session(), settingOfPreset(u"theirs"_s), json));
    VERIFY_RESULT(setSetting(session(), settingOfPreset(u"xbroken"_s), u"{}"_s));
    inDialog([&](QDialog &dialog) {
        auto &presets = part<QComboBox>(dialog, u"exportPreset"_s);
        QCOMPARE(presets.count(), 3);
        presets.setFocus();
        QTest::keyClick(&presets, Qt::Key_Down);
        settle(dialog);
        const auto layer = project.layerOf(*project.tagWithKey(u"p"_s))->name;
        QCOMPARE(part<QCheckBox>(dialog, u"layer."_s + layer).checkState(), Qt::PartiallyChecked);
        auto &status = part<QComboBox>(dialog, u"exportStatus"_s);
        QCOMPARE(status.currentText(), u"proposed, rejected"_s);
        QCOMPARE(part<QSpinBox>(dialog, u"exportSeed"_s).value(), 7);
        auto &line = part<QLineEdit>(dialog, u"exportPresetName"_s);
        QTest::mouseClick(&part<QPushButton>(dialog, u"exportPresetSaveAs"_s), Qt::LeftButton);
        line.selectAll();
        QTest::keyClicks(&line, u"mine"_s);
        QTest::keyClick(&line, Qt::Key_Return);
        const auto mine = planFrom(kept(u"mine"_s).toUtf8(), project);
        VERIFY_RESULT(mine);
        QVERIFY(*mine == plan);

        presets.setFocus();
        QTest::keyClick(&presets, Qt::Key_End);
        QVERIFY(!shownText(dialog, u"exportProblem"_s).isEmpty());
        QVERIFY(shownText(dialog, u"exportProblem"_s).contains(u"damaged"_s));
    });
}

void ExportDialogTest::commandLineSaysTheSame()
{
    inDialog([&](QDialog &dialog) {
        choose(dialog, u"csv"_s);
        click(dialog, u"option.defuse"_s);
        pick(dialog, u"exportStatus"_s, 1);
        pick(dialog, u"exportBy"_s, 1);
        type(dialog, u"exportSplit"_s, u"a=1,b=1"_s);
        click(dialog, u"redact.records"_s);
        const int last = part<QComboBox>(dialog, u"exportScope"_s).count() - 1;
        pick(dialog, u"exportScope"_s, last);
        type(dialog, u"exportQuery"_s, u"it's OR kim"_s);
        part<QLineEdit>(dialog, u"exportTarget"_s).setText(u"/x/my file"_s);
        QCOMPARE(part<QLineEdit>(dialog, u"exportCommand"_s).text(),
            u"standoff export %1 --format csv --option defuse=no --status accepted --by Ada "
            "--redact records --split a=1,b=1 --split-by chance --seed 1 "
            "--query 'it'\\''s OR kim' --to '/x/my file'"_s.arg(session().path()));
    });
}

void ExportDialogTest::severalFilesArePreviewed()
{
    inDialog([](QDialog &dialog) {
        auto &tabs = part<QTabBar>(dialog, u"exportFiles"_s);
        QCOMPARE(tabs.count(), 1);
        choose(dialog, u"brat"_s);
        QVERIFY(tabs.count() >= 3);
        QSet<QString> texts;
        for (int i = 0; i < tabs.count(); ++i) {
            QVERIFY(!tabs.tabText(i).isEmpty());
            texts.insert(preview(dialog));
            QTest::keyClick(&dialog, Qt::Key_PageDown, Qt::ControlModifier);
        }
        QCOMPARE(tabs.currentIndex(), 0);
        QVERIFY(texts.size() >= 3);
        // The same file stays while something else is chosen.
        QTest::keyClick(&dialog, Qt::Key_PageDown, Qt::ControlModifier);
        const QString file = tabs.tabText(1);
        pick(dialog, u"exportStatus"_s, 1);
        QCOMPARE(tabs.tabText(tabs.currentIndex()), file);
    });
}

void ExportDialogTest::footIsSeenOnSmallScreens()
{
    inDialog([](QDialog &dialog) {
        const QSize screen = dialog.screen()->availableSize();
        QVERIFY(dialog.width() <= screen.width() * 9 / 10);
        QVERIFY(dialog.height() <= screen.height() * 9 / 10);
        for (const QSize size : {QSize(640, 420), QSize(720, 450), QSize(1000, 500)}) {
            dialog.resize(size);
            QCoreApplication::processEvents();
            QVERIFY2(dialog.width() <= size.width() && dialog.height() <= size.height(),
                qPrintable(u"%1x%2"_s.arg(dialog.width()).arg(dialog.height())));
            auto &button = part<QPushButton>(dialog, u"exportWrite"_s);
            const QRect place(button.mapTo(&dialog, QPoint()), button.size());
            QVERIFY(dialog.rect().contains(place));
        }
    });
}

void ExportDialogTest::keysAreMadeDistinct()
{
    QWidget all;
    QList<QCheckBox *> boxes;
    for (const QString &caption : {u"&One"_s, u"&Other"_s, u"&O"_s, u"&&o && &One"_s, u"none"_s})
        boxes.append(new QCheckBox(caption, &all));
    for (int round = 0; round < 2; ++round) { // and it stays so
        makeKeysDistinct(all);
        QCOMPARE(boxes[0]->text(), u"&One"_s);
        QCOMPARE(boxes[1]->text(), u"O&ther"_s);
        QCOMPARE(boxes[2]->text(), u"O"_s);
        QCOMPARE(boxes[3]->text(), u"&&o && O&ne"_s);
        QCOMPARE(boxes[4]->text(), u"none"_s);
    }
    boxes[0]->hide(); // and its key is another's again
    makeKeysDistinct(all);
    QCOMPARE(boxes[1]->text(), u"&Other"_s);
}

void ExportDialogTest::keysAreDistinct_data()
{
    QTest::addColumn<QString>("format");
    for (const auto &format : allFormats()) {
        if (format->info().writes)
            QTest::newRow(qPrintable(format->info().id)) << format->info().id;
    }
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
        QVERIFY(keys.size() >= 8);
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    });
}

STANDOFF_TEST(QApplication, ExportDialogTest)
#include "tst_exportdialog.moc"
