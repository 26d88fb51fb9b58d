// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "check/drafts.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString keyOf(const QUuid &record, const char *type)
{
    return u"drafts/%1/%2"_s.arg(record.toString(QUuid::WithoutBraces), QLatin1StringView(type));
}

} // namespace

QByteArray Drafts::read(const QUuid &record, const char *type) const
{
    return m_settings.value(keyOf(record, type)).toString().toUtf8();
}

void Drafts::write(const QUuid &record, const char *type, const QByteArray &json)
{
    if (json.isEmpty())
        m_settings.remove(keyOf(record, type));
    else
        m_settings.setValue(keyOf(record, type), QString::fromUtf8(json));
}

} // namespace Standoff
