// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "importing/incomingpreview.h"
#include "importing/incomingview.h"
#include "importing/markedtext.h"
#include "items/incoming/incomingmodel.h"
#include "support/addfiles.h"
#include "ui/windowbench.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QTextBlock>
#include <QTimer>

namespace Standoff {

using namespace Qt::StringLiterals;

// A window with the list of what comes in.
class ImportBench : public WindowBench
{
protected:
    void openProject()
    {
        open(u"p.standoff"_s, {{.text = ArticleText(u"Kim met Putin.\n"_s), .title = u"First"_s}},
            {1200, 800});
    }
    void closeProject()
    {
        delete importDialog(*m_window); // else it asks
        close();
    }
    // Clicks a button of the question that comes next: the one that goes on, or Cancel.
    void answerNext(bool goesOn)
    {
        m_asked = false;
        QTimer::singleShot(0, m_window.get(), [this, goesOn] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            m_asked = true;
            for (QAbstractButton *button : box->buttons()) {
                if ((button != box->button(QMessageBox::Cancel)) == goesOn)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        });
    }
    // The field of a cell that is being typed in.
    void edit(QWidget &field, const QString &typed)
    {
        auto *line = qobject_cast<QLineEdit *>(&field);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file cannot be written");
        return file.fileName();
    }
    // Two pages, a text, one that is there, one that cannot be read.
    QStringList sample() const
    {
        return {write(u"pact.html"_s, page("The pact", 3)), write(u"plain.txt"_s, "Only this.\n"),
            write(u"unsure.txt"_s, "\xf0\xf2\xe9\xf7\xe5\xf4"), // "ПРИВЕТ" in KOI8-R
            write(u"known.txt"_s, "Kim met Putin.\n"),
            write(u"picture.png"_s, "\x89PNG\r\n\x1a\n")};
    }
    static QByteArray page(const QByteArray &title, int paragraphs)
    {
        QByteArray html = "<html lang=en><title>" + title + "</title><nav><a href=a>Home</a></nav>"
            + "<article><h1>" + title + "</h1>";
        for (int i = 1; i <= paragraphs; ++i)
            html += "<p>" + prose(i) + "</p>";
        return html + "</article><footer>Imprint</footer>";
    }
    static QByteArray prose(int i)
    {
        return "Paragraph " + QByteArray::number(i)
            + " says what the members of the committee had agreed on when they met in the week.";
    }
    void read(const QStringList &paths)
    {
        m_window->addArticles(paths);
        awaitReading(*m_window);
        m_dialog = importDialog(*m_window);
        QVERIFY(m_dialog && m_dialog->isVisible());
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        m_model = m_dialog->findChild<IncomingModel *>();
        m_list = m_dialog->findChild<IncomingView *>();
        m_preview = m_dialog->findChild<IncomingPreview *>();
        QTRY_VERIFY(m_preview->isUpToDate());
    }
    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    int rowOf(const QString &file) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->at(row).file.endsWith(file))
                return row;
        }
        return -1;
    }
    void choose(const QString &file)
    {
        const QAbstractItemModel &shown = *m_list->model();
        for (int row = 0; row < shown.rowCount(); ++row) {
            if (shown.index(row, 0).data(Qt::ToolTipRole).toString().contains(file))
                m_list->choose(shown.index(row, 0));
        }
        QCOMPARE(m_list->currentRow(), rowOf(file));
        QTRY_VERIFY(m_preview->isUpToDate());
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const Article &article : session().project().all<Article>())
            titles.append(article.title);
        return titles;
    }
    static QStringList blocksOf(const MarkedText &text)
    {
        QStringList blocks;
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
            blocks.append(block.text());
        return blocks;
    }

    bool m_asked = false; // by answerNext()
    ImportDialog *m_dialog = nullptr;
    IncomingModel *m_model = nullptr;
    IncomingView *m_list = nullptr;
    IncomingPreview *m_preview = nullptr;
};

} // namespace Standoff
