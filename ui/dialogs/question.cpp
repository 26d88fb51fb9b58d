// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Ours and not the desktop's, which may take a text for HTML.
void prepare(QMessageBox &box, const QString &text)
{
    box.setOption(QMessageBox::Option::DontUseNativeDialog);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
}

} // namespace

bool askWhether(QWidget *parent, const QString &question, const QString &yes)
{
    QMessageBox box(parent);
    prepare(box, question);
    box.setObjectName(u"question"_s);
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(QCoreApplication::applicationName());
    const QPushButton *going = box.addButton(yes, QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == going;
}

void tellAbout(QWidget *parent, const QString &title, const QString &text, const QString &more)
{
    QMessageBox box(parent);
    prepare(box, text);
    box.setInformativeText(more);
    box.setWindowTitle(title);
    box.exec();
}

} // namespace Standoff
