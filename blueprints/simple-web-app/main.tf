# The same architecture as template.yaml, for Terraform: plain AWS, nothing in it knows where it runs. On Snowglobe:
#   export AWS_ENDPOINT_URL=http://127.0.0.1:4566 AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_REGION=us-east-1
#   terraform init && terraform apply

terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

variable "name" {
  type        = string
  default     = "simple-web-app"
  description = "Prefix of the names, and the value of each Name tag"
}

variable "domain_name" {
  type        = string
  default     = "simple-web-app.example"
  description = "The hosted zone; the application answers at www in it"
}

variable "instance_type" {
  type    = string
  default = "t3.micro"
}

variable "min_size" {
  type    = number
  default = 3
}

variable "max_size" {
  type    = number
  default = 6
}

variable "requests_per_target" {
  type        = number
  default     = 6000
  description = "Requests a minute that one instance shall answer; the group grows and shrinks to keep this"
}

provider "aws" {
  default_tags {
    tags = { Name = var.name }
  }
}

data "aws_availability_zones" "open" {
  state = "available"
}

data "aws_ssm_parameter" "image" {
  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
}

locals {
  zones = slice(data.aws_availability_zones.open.names, 0, 3)
}

# The network: a subnet in each of three zones, open to the internet for the balancer.

resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_subnet" "main" {
  count             = 3
  vpc_id            = aws_vpc.main.id
  availability_zone = local.zones[count.index]
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)
}

resource "aws_route_table" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route" "internet" {
  route_table_id         = aws_route_table.main.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "main" {
  count          = 3
  subnet_id      = aws_subnet.main[count.index].id
  route_table_id = aws_route_table.main.id
}

# The internet may speak to the balancer, only the balancer to the instances.

resource "aws_security_group" "balancer" {
  name        = "${var.name}-balancer"
  description = "HTTP from everywhere"
  vpc_id      = aws_vpc.main.id
}

resource "aws_vpc_security_group_ingress_rule" "balancer_http" {
  security_group_id = aws_security_group.balancer.id
  ip_protocol       = "tcp"
  from_port         = 80
  to_port           = 80
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "balancer" {
  security_group_id = aws_security_group.balancer.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

# With its rules inside, the older way.
resource "aws_security_group" "instance" {
  name        = "${var.name}-instance"
  description = "HTTP from the balancer"
  vpc_id      = aws_vpc.main.id

  ingress {
    protocol        = "tcp"
    from_port       = 80
    to_port         = 80
    security_groups = [aws_security_group.balancer.id]
  }

  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_lb" "main" {
  name               = var.name
  load_balancer_type = "application"
  internal           = false
  security_groups    = [aws_security_group.balancer.id]
  subnets            = aws_subnet.main[*].id
  depends_on         = [aws_route.internet, aws_route_table_association.main]
}

resource "aws_lb_target_group" "main" {
  name                 = var.name
  vpc_id               = aws_vpc.main.id
  protocol             = "HTTP"
  port                 = 80
  target_type          = "instance"
  deregistration_delay = 30

  health_check {
    path                = "/health"
    interval            = 10
    timeout             = 5
    healthy_threshold   = 2
    unhealthy_threshold = 2
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.main.arn
  protocol          = "HTTP"
  port              = 80

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.main.arn
  }
}

resource "aws_lb_listener_rule" "teapot" {
  listener_arn = aws_lb_listener.http.arn
  priority     = 10

  condition {
    path_pattern {
      values = ["/teapot"]
    }
  }

  action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      message_body = "short and stout"
      status_code  = "418"
    }
  }
}

# What an instance may do: nothing but read its own description.

resource "aws_iam_role" "instance" {
  name = "${var.name}-instance"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "instance" {
  name = "describe"
  role = aws_iam_role.instance.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "ec2:DescribeInstances", Resource = "*" }]
  })
}

resource "aws_iam_instance_profile" "instance" {
  name = "${var.name}-instance"
  role = aws_iam_role.instance.name
}

resource "aws_launch_template" "main" {
  name                   = var.name
  image_id               = data.aws_ssm_parameter.image.insecure_value
  instance_type          = var.instance_type
  vpc_security_group_ids = [aws_security_group.instance.id]
  update_default_version = true

  iam_instance_profile {
    arn = aws_iam_instance_profile.instance.arn
  }

  metadata_options {
    http_tokens = "required"
  }

  tag_specifications {
    resource_type = "instance"
    tags          = { Name = var.name }
  }

  user_data = base64encode(<<-SCRIPT
    #!/bin/bash
    set -eu
    mkdir -p /opt/web
    base64 -d >/opt/web/server.py <<'APP'
    ${filebase64("${path.module}/app/server.py")}
    APP
    cat >/etc/systemd/system/web.service <<'UNIT'
    [Unit]
    Description=The web application
    After=network-online.target

    [Service]
    ExecStart=/usr/bin/python3 /opt/web/server.py 80
    Restart=always
    RestartSec=1

    [Install]
    WantedBy=multi-user.target
    UNIT
    systemctl daemon-reload
    systemctl enable --now web.service
    SCRIPT
  )
}

resource "aws_autoscaling_group" "main" {
  name                      = var.name
  vpc_zone_identifier       = aws_subnet.main[*].id
  min_size                  = var.min_size
  max_size                  = var.max_size
  target_group_arns         = [aws_lb_target_group.main.arn]
  health_check_type         = "ELB"
  health_check_grace_period = 60
  default_instance_warmup   = 60

  launch_template {
    id      = aws_launch_template.main.id
    version = aws_launch_template.main.latest_version
  }

  # Auto Scaling owns the number from here on.
  lifecycle {
    ignore_changes = [desired_capacity]
  }

  # An instance is useful once the balancer has somewhere to take requests from.
  depends_on = [aws_lb_listener.http]
}

resource "aws_autoscaling_policy" "requests" {
  name                   = "requests"
  autoscaling_group_name = aws_autoscaling_group.main.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = var.requests_per_target

    predefined_metric_specification {
      predefined_metric_type = "ALBRequestCountPerTarget"
      resource_label         = "${aws_lb.main.arn_suffix}/${aws_lb_target_group.main.arn_suffix}"
    }
  }
}

resource "aws_route53_zone" "main" {
  name = var.domain_name
}

resource "aws_route53_record" "www" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "www.${var.domain_name}"
  type    = "A"

  alias {
    name                   = aws_lb.main.dns_name
    zone_id                = aws_lb.main.zone_id
    evaluate_target_health = true
  }
}

output "url" {
  value       = "http://${aws_route53_record.www.fqdn}/"
  description = "The application, by its name in the hosted zone"
}

output "balancer_name" {
  value       = aws_lb.main.dns_name
  description = "The load balancer's own DNS name"
}

output "group_name" {
  value       = aws_autoscaling_group.main.name
  description = "The Auto Scaling group"
}
