// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "theme/icons.h"

#include "text/readfile.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Standoff::Theme {

namespace {

// The colour that the drawings are made in, and that the palette's takes the place of.
constexpr auto drawnColor = "#232629";

class SymbolicEngine : public QIconEngine
{
public:
    explicit SymbolicEngine(const QByteArray &svg)
        : m_svg(svg)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        const QColor color = QGuiApplication::palette().color(group, role);
        QSvgRenderer(QByteArray(m_svg).replace(drawnColor, color.name().toLatin1()))
            .render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new SymbolicEngine(*this); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(QLatin1StringView name)
{
    const QString path = u":/icons/%1.svg"_s.arg(name);
    return QFile::exists(path) ? QIcon(new SymbolicEngine(readResource(path))) : QIcon();
}

} // namespace Standoff::Theme
