// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/keylist.h"

#include "panels/markuppage.h"
#include "theme/plaintexts.h"
#include "widgets/actionmaker.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The context of the texts.
struct KeyList
{
    Q_DECLARE_TR_FUNCTIONS(KeyList)
};

// What has a key, by menu; then what the lists and forms have, each once.
Markup keysPage(const QMainWindow &window)
{
    QSet<const QAction *> told;
    QSet<QString> listed;
    Markup rows;
    const auto tell = [&](const QAction *action) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const Markup row = Markup::of(
            u"<tr><td>%1&nbsp;&nbsp;</td><td><b>%2</b></td></tr>", plainText(action->text()), key);
        if (!key.isEmpty() && !told.contains(action) && !listed.contains(row.html())) {
            listed.insert(row.html());
            rows += row;
        }
        told.insert(action);
    };
    const auto tellAll = [&tell](auto &&self, const QMenu &menu) -> void {
        for (const QAction *action : menu.actions())
            action->menu() ? self(self, *action->menu()) : tell(action);
    };
    Markup page;
    const auto end = [&](const QString &title) {
        if (!rows.isEmpty())
            page += Markup::of(u"<h3>%1</h3><table>%2</table>", title, rows);
        rows = {};
        listed.clear();
    };
    for (const QAction *menu : window.menuBar()->actions()) {
        tellAll(tellAll, *menu->menu());
        end(plainText(menu->text()));
    }
    for (const QAction *action : window.findChildren<QAction *>())
        tell(action);
    end(KeyList::tr("In lists and forms"));
    return page;
}

} // namespace

void showKeyList(QMainWindow &window)
{
    auto *dialog = new QDialog(&window);
    dialog->setObjectName(u"keyList"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(KeyList::tr("Keys"));
    dialog->resize(460, 640);
    auto *text = new MarkupPage(dialog);
    text->setMarkup(keysPage(window));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace Standoff
