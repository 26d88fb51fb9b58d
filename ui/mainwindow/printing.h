// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "typesetting/paper/articleprint.h"

#include <QObject>
#include <optional>

class QMenu;
class QPrinter;
class QSettings;
class QWidget;

namespace Standoff {

class ActionMaker;
class ArticleView;
class LongWork;
class OpenProject;

// Printing and saving the article that the view shows, with the dialogs that this needs.
class Printing : public QObject
{
    Q_OBJECT

public:
    Printing(OpenProject &session, const ArticleView &view, QSettings &settings, QWidget &window);

    void addActions(ActionMaker &make, QMenu &menu);
    // What is hidden in the window is not printed.
    void setMarkStyles(const MarkStyles &styles) { m_styles = styles; }

    void print();
    void preview();
    void savePdf();
    // Of the selection; without one, of the paragraph with the caret.
    void savePicture();

    // Without asking for the path.
    void savePdfTo(const QString &path);
    void savePictureTo(const QString &path);

signals:
    // For a person.
    void failed(const QString &text);
    void succeeded(const QString &text);

private:
    std::optional<PrintableArticle> printable();
    TextRange pictured() const;
    Typography chosenType() const; // the window's fonts and spacing, at the size of paper
    // "" when the person has changed their mind.
    QString askForPath(const QString &title, const QString &filters, const QString &suffix);
    void prepare(QPrinter &printer, const QString &title) const;
    void printTo(QPrinter &printer, const PrintableArticle &printed);
    void writePdf(const QString &path, const PrintableArticle &printed, const QPageLayout &page,
        const QPageRanges &ranges = {});
    Result<> printWithProgress(const ArticlePrint &print, QPrinter &printer);

    const OpenProject &m_session;
    LongWork &m_work;
    const ArticleView &m_view;
    QSettings &m_settings;
    QWidget &m_window;
    MarkStyles m_styles;
    // What is printed, or was: the article may change, or go, while a dialog is open.
    std::shared_ptr<const OpenArticle> m_printed;
};

} // namespace Standoff
