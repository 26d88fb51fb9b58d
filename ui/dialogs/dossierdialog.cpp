// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/dossierdialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace Standoff {

DossierDialog::DossierDialog(FactsWatch &facts, LongWork &work, ClaimId claim, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_view(new DossierView(facts, work, claim, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"dossierDialog"_s);
    setWindowTitle(m_view->windowTitle());
    resize(QSize(860, 640).boundedTo(screen()->availableSize() * 9 / 10));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *below =
        buttons->addButton(tr("Keep &below the article"), QDialogButtonBox::ActionRole);
    below->setObjectName(u"keepDossierBelow"_s);
    QPushButton *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("Save as PD&F…"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {print, save}) {
        button->setEnabled(m_view->isReady());
        connect(m_view, &DossierView::ready, button, [button] { button->setEnabled(true); });
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, m_view, &DossierView::print);
    connect(save, &QPushButton::clicked, m_view, &DossierView::askAndSave);
    connect(below, &QPushButton::clicked, this, [this] {
        emit keepBelowRequested(m_view->claim());
        close();
    });
    connect(m_view, &DossierView::gone, this, &QWidget::close);
    connect(m_view, &DossierView::mentionActivated, this, &DossierDialog::mentionActivated);
    connect(m_view, &DossierView::sourceActivated, this, &DossierDialog::sourceActivated);
}

// Desktops keep what belongs to a window above it, where it would cover the article.
void DossierDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (windowHandle())
        windowHandle()->setTransientParent(nullptr);
}

} // namespace Standoff
