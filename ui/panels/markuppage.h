// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/markup.h"

#include <QTextBrowser>
#include <QTextDocument>

namespace Standoff {

// A page that shows Markup, and neither opens links by itself nor loads anything.
class MarkupPage : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkupPage(QWidget *parent = nullptr);

    void setMarkup(const Markup &markup);

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

// The same to be printed; what it shows beside text is added to it beforehand.
class MarkupDocument : public QTextDocument
{
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

    void setMarkup(const Markup &markup);

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace Standoff
