// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "theme/plaintexts.h"

#include "text/oneline.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Takes from all labels Qt's habit to guess from a text whether it is HTML, which opens the files
// that it names. A label is polished before it is measured or shown, a tooltip before it is given
// its text.
class PlainTexts : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Polish)
            return false;
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
        return false;
    }
};

// Runs when the application is made, before there is any label; no QApplication yet, if ever.
void keepTextsPlain()
{
    QCoreApplication *application = QCoreApplication::instance();
    application->installEventFilter(new PlainTexts(application));
}
Q_COREAPP_STARTUP_FUNCTION(keepTextsPlain)

} // namespace

void showMarkup(QLabel &label, const Markup &markup)
{
    label.setTextFormat(Qt::RichText);
    label.setText(markup.html());
}

QString inMenu(const QString &text)
{
    return onOneLine(text).replace(u'&', "&&"_L1);
}

QString inLines(const QString &text)
{
    constexpr qsizetype width = 70; // characters
    QString lines;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype begin = 0; // of the line
    qsizetype last = 0; // where it may be broken
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        if (next - begin > width && last > begin) {
            lines += text.sliced(begin, last - begin).trimmed() + u'\n';
            begin = last;
        }
        if (text[next - 1] == u'\n') {
            lines += text.sliced(begin, next - begin);
            begin = next;
        }
        last = next;
    }
    return lines + text.sliced(begin);
}

QString inTitle(const QString &text)
{
    return onOneLine(text).replace("[*]"_L1, "[*][*]"_L1);
}

} // namespace Standoff
